/** What of an element of linkedom is used here. */
interface Owner {
  ownerDocument: { createAttribute(name: string): Attribute };
  getAttributeNode(name: string): Attribute | null;
  setAttributeNode(attribute: Attribute): unknown;
}

interface Attribute {
  value: string;
}

/**
 * The class names of an element in the built programs, in place of linkedom's list of them, which is a set for each element
 * of a page, also for those without a class. The names are in the attribute: each once, divided by one space.
 */
export class DOMTokenList {
  constructor(private readonly element: Owner) {}

  get value(): string {
    return this.element.getAttributeNode('class')?.value ?? '';
  }

  has(name: string): boolean {
    return this.value.split(' ').includes(name);
  }

  clear(): void {
    const attribute = this.element.getAttributeNode('class');
    if (attribute !== null) attribute.value = '';
  }

  add(...names: readonly string[]): void {
    const { element } = this;
    const all = names.length === 1 && this.value === '' ? names : new Set([...this.value.split(' '), ...names]);
    const value = [...all].filter((name) => name !== '').join(' ');
    const attribute = element.getAttributeNode('class');
    if (attribute !== null) attribute.value = value;
    else {
      const made = element.ownerDocument.createAttribute('class');
      made.value = value;
      element.setAttributeNode(made);
    }
  }
}
