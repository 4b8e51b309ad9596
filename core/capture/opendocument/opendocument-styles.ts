import type { StyleMeaning } from '../document/style-meaning';
import { inheritedMeaning, styleMeaning } from '../document/style-meaning';
import type { XmlElement } from '../xml/xml-element';
import { childElement, findElements } from '../xml/xml-element';

const LONGEST_CHAIN = 20;

/** What a style of an OpenDocument text gives to the text it is set on. */
export interface OpenDocumentStyle extends StyleMeaning {
  bold: boolean | null;
  italic: boolean | null;
  hidden: boolean;
}

export interface OpenDocumentStyles {
  paragraph(name: string | undefined): OpenDocumentStyle;
  text(name: string | undefined): OpenDocumentStyle;
  isOrdered(listStyle: string | undefined): boolean;
}

const PLAIN: OpenDocumentStyle = { level: null, role: null, quote: false, list: null, skipped: false, bold: null, italic: null, hidden: false };

/**
 * @param roots of `content.xml` and `styles.xml`: a style that one defines may rest on one of the other
 */
export function openDocumentStyles(roots: readonly XmlElement[]): OpenDocumentStyles {
  const entries = new Map(
    roots.flatMap((root) => findElements(root, 'style:style')).map((style): [string, XmlElement] => [keyOf(style.attributes['style:family'], style.attributes['style:name']), style]),
  );
  const lists = new Map(
    roots.flatMap((root) => findElements(root, 'text:list-style')).map((style): [string, boolean] => [style.attributes['style:name'] ?? '', isNumbered(style)]),
  );
  const resolved = new Map<string, OpenDocumentStyle>();
  const styleOf = (family: string, name: string | undefined): OpenDocumentStyle => {
    const key = keyOf(family, name);
    const style = resolved.get(key) ?? resolve(family, name, entries, 0);
    resolved.set(key, style);
    return style;
  };
  return {
    paragraph: (name) => styleOf('paragraph', name),
    text: (name) => styleOf('text', name),
    isOrdered: (name) => lists.get(name ?? '') ?? false,
  };
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family ?? ''} ${name ?? ''}`;
}

function isNumbered(listStyle: XmlElement): boolean {
  const first = listStyle.children.find((child): child is XmlElement => typeof child !== 'string' && child.attributes['text:level'] === '1');
  return first?.name === 'text:list-level-style-number' && (first.attributes['style:num-format'] ?? '') !== '';
}

function resolve(family: string, name: string | undefined, entries: ReadonlyMap<string, XmlElement>, depth: number): OpenDocumentStyle {
  if (name === undefined || depth > LONGEST_CHAIN) return PLAIN;
  const style = entries.get(keyOf(family, name));
  const own = styleMeaning(style?.attributes['style:display-name'] ?? name);
  if (style === undefined) return { ...PLAIN, ...own };
  const base = resolve(family, style.attributes['style:parent-style-name'], entries, depth + 1);
  const text = childElement(style, 'style:text-properties')?.attributes ?? {};
  return {
    ...inheritedMeaning(own, base),
    bold: weightOf(text['fo:font-weight']) ?? base.bold,
    italic: slantOf(text['fo:font-style']) ?? base.italic,
    hidden: text['text:display'] === 'none' || base.hidden,
  };
}

function weightOf(weight: string | undefined): boolean | null {
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600;
}

function slantOf(slant: string | undefined): boolean | null {
  return slant === undefined ? null : slant === 'italic' || slant === 'oblique';
}
