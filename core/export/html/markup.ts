/** Text that is markup already. Only `element` and `raw` make it, so that words never become tags. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type Child = Markup | string | null | readonly Child[];

/** `null` and `undefined` leave an attribute out, `true` writes it without a value, markup is written as it is. */
export type Attributes = Readonly<Record<string, string | number | true | Markup | null | undefined>>;

const VOID = new Set(['br', 'hr', 'img', 'link', 'meta', 'col']);

/** An HTML element; strings among the children are text. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return new Markup(VOID.has(name) ? opening : `${opening}${children.map(written).join('')}</${name}>`);
}

/** Markup that was written elsewhere, such as a style sheet of our own. Never for words of a review. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** Several children one after another. */
export function together(...children: Child[]): Markup {
  return new Markup(children.map(written).join(''));
}

function written(child: Child): string {
  if (child === null) return '';
  if (child instanceof Markup) return child.text;
  if (typeof child === 'string') return escaped(child);
  return child.map(written).join('');
}

function attribute([name, value]: [string, Attributes[string]]): string {
  if (value === null || value === undefined) return '';
  return value === true ? ` ${name}` : ` ${name}="${value instanceof Markup ? value.text : escaped(String(value))}"`;
}

/** Characters that HTML does not allow at all become the replacement character. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
