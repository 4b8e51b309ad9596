import type { StyleMeaning } from '../document/style-meaning';
import { inheritedMeaning, styleMeaning } from '../document/style-meaning';
import type { XmlElement } from '../xml/xml-element';
import { childElement, childElements } from '../xml/xml-element';

const LONGEST_CHAIN = 20;

/** What a style of Word gives to the text it is set on. */
export interface WordStyle extends StyleMeaning {
  bold: boolean;
  italic: boolean;
  numbering: { id: string; level: number } | null;
}

interface StyleEntry {
  name: string;
  basedOn: string | null;
  element: XmlElement;
}

const PLAIN: WordStyle = { level: null, role: null, quote: false, list: null, skipped: false, bold: false, italic: false, numbering: null };

/**
 * @param root of `styles.xml`, or null
 * @returns the style of an id; a plain one for an id that is not defined. What a style does not say it takes from the
 *   one it is based on.
 */
export function wordStyles(root: XmlElement | null): (id: string | null) => WordStyle {
  const styles = root === null ? null : childElement(root, 'w:styles');
  const entries = new Map((styles === null ? [] : childElements(styles, 'w:style')).map((element) => [element.attributes['w:styleId'] ?? '', entryOf(element)]));
  const resolved = new Map<string, WordStyle>();
  return (id) => {
    if (id === null) return PLAIN;
    const style = resolved.get(id) ?? resolve(id, entries, 0);
    resolved.set(id, style);
    return style;
  };
}

/** @returns whether an on/off property is set: `<w:b/>`, `<w:b w:val="1"/>`, not `<w:b w:val="false"/>`; null when absent */
export function toggle(properties: XmlElement | null, name: string): boolean | null {
  const element = childElement(properties, name);
  if (element === null) return null;
  const value = element.attributes['w:val'] ?? 'true';
  return !['0', 'false', 'off', 'none'].includes(value);
}

/** @returns the value of a property's `w:val`, or null */
export function wordValue(properties: XmlElement | null, name: string): string | null {
  return childElement(properties, name)?.attributes['w:val'] ?? null;
}

/** @returns the list that paragraph properties name, or null; `id` 0 takes a paragraph out of its style's list */
export function numberingOf(properties: XmlElement | null): { id: string; level: number } | null {
  const numbering = childElement(properties, 'w:numPr');
  const id = wordValue(numbering, 'w:numId');
  return id === null ? null : { id, level: Number(wordValue(numbering, 'w:ilvl') ?? 0) };
}

/** @returns the heading level 1 to 6 of an outline level as Word counts it, from 0; null for body text */
export function outlineLevel(properties: XmlElement | null): number | null {
  const value = wordValue(properties, 'w:outlineLvl');
  const level = value === null ? 9 : Number(value);
  return level >= 0 && level < 9 ? Math.min(level + 1, 6) : null;
}

function entryOf(element: XmlElement): StyleEntry {
  return { name: wordValue(element, 'w:name') ?? '', basedOn: wordValue(element, 'w:basedOn'), element };
}

function resolve(id: string, entries: ReadonlyMap<string, StyleEntry>, depth: number): WordStyle {
  const entry = entries.get(id);
  if (entry === undefined) return { ...PLAIN, ...styleMeaning(id) };
  const base = entry.basedOn === null || depth > LONGEST_CHAIN ? PLAIN : resolve(entry.basedOn, entries, depth + 1);
  const own = styleMeaning(entry.name);
  const [paragraph, run] = [childElement(entry.element, 'w:pPr'), childElement(entry.element, 'w:rPr')];
  return {
    ...inheritedMeaning({ ...own, level: own.level ?? outlineLevel(paragraph) }, base),
    bold: toggle(run, 'w:b') ?? base.bold,
    italic: toggle(run, 'w:i') ?? base.italic,
    numbering: numberingOf(paragraph) ?? base.numbering,
  };
}
