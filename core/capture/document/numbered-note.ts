import type { DocumentPart } from './document-part';

/** @returns a note with its number before it, as `[2] See there.`; the same number stands in the text */
export function numberedNote(parts: readonly DocumentPart[], number: number): DocumentPart[] {
  const [first, ...others] = parts;
  if (first?.kind !== 'paragraph') return [...parts];
  return [{ ...first, content: [{ text: `[${String(number)}] ` }, ...first.content] }, ...others];
}
