import { citation, type CitedPassage } from '../../model/citation';
import { parseJson } from '../../editor/parse-json';

// `3f2a91c0`, `3f2a91c0#91ab00ff`, `3f2a91c0 "exact words"`
const PASSAGE = /^\s*@([0-9a-f]+)(?:#([0-9a-f]+))?(?:\s+("(?:[^"\\]|\\.)*"))?\s*(;|\])/;

/** `[@3f2a91c0#91ab00ff "exact words"; @77be02d1]`; the words are quoted as in JSON. */
export function writeCitation(passages: readonly CitedPassage[]): string {
  const written = passages.map(({ clippingId, highlightId, exact }) => {
    const reference = `@${clippingId}${highlightId ? `#${highlightId}` : ''}`;
    return typeof exact === 'string' ? `${reference} ${quoted(exact)}` : reference;
  });
  return `[${written.join('; ')}]`;
}

/** @returns the citation at the beginning of the text and its length in characters, or null */
export function parseCitation(text: string): { passages: CitedPassage[]; length: number } | null {
  const passages: CitedPassage[] = [];
  let length = 1;
  for (;;) {
    const match = PASSAGE.exec(text.slice(length));
    if (!match) return null;
    const [whole, clippingId, highlightId, words, end] = match;
    const exact = words === undefined ? undefined : parseJson(words.replace(/\n/g, ' '));
    if (words !== undefined && typeof exact !== 'string') return null;
    passages.push({
      clippingId: clippingId ?? '',
      ...(highlightId === undefined ? {} : { highlightId }),
      ...(typeof exact === 'string' ? { exact } : {}),
    });
    length += whole.length;
    if (end === ']') return citation.safeParse({ passages }).success ? { passages, length } : null;
  }
}

// JSON leaves some white space and line ends as they are; a Markdown program may not.
function quoted(words: string): string {
  return JSON.stringify(words).replace(/[^\S ]|[\u007F-\u009F\u200B\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
