import { characterReference, decodeReferences } from './character-reference';

/** `<comment id="…">`, `</comment>`, `<br>`: what Markdown has no sign for is written as a tag. */
export interface Tag {
  name: string;
  closing: boolean;
  attributes: Record<string, string>;
}

const TAG = /^<(\/?)([a-z][a-z-]*)((?:\s+[A-Za-z]+="[^"<>]*")*)\s*>/;
const ATTRIBUTE = /([A-Za-z]+)="([^"]*)"/g;
// Everything that could end the attribute, the tag or the line, and half characters.
const UNSAFE = /[&<>"\u0000-\u001F\u007F-\u00A0\u2028\u2029\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function openingTag(name: string, attributes: Record<string, string | null> = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${value.replace(UNSAFE, characterReference)}"`],
  );
  return `<${name}${written.join('')}>`;
}

export function closingTag(name: string): string {
  return `</${name}>`;
}

/** @returns the tag at the beginning of the text and its length in characters, or null */
export function parseTag(text: string): { tag: Tag; length: number } | null {
  const match = TAG.exec(text);
  if (!match) return null;
  const attributes: Record<string, string> = {};
  for (const [, key, value] of (match[3] ?? '').matchAll(ATTRIBUTE)) {
    if (key !== undefined && value !== undefined) attributes[key] = decodeReferences(value);
  }
  return { tag: { name: match[2] ?? '', closing: match[1] === '/', attributes }, length: match[0].length };
}
