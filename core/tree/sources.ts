import type { Id } from '../model/id';
import type { CitedWords, ClippingReference, TreeSource } from './document-tree';
import { sourceAnchor, type NoteRegister } from './note-register';
import { shorten } from './shorten';

const LONGEST_PASSAGE = 500;

/**
 * The list of sources: what the narrative cites in the order of its numbers, then what is on the shelf besides.
 * To be called after the narrative, when every note is known.
 * @param cited false if the narrative is not printed, so that nothing carries a number
 */
export function sourcesOf(
  notes: NoteRegister,
  shelf: ReadonlySet<Id>,
  reference: (id: Id) => ClippingReference | null,
  cited: boolean,
): TreeSource[] {
  const numbered = cited ? notes.citedIds() : [];
  const listed = new Set([...numbered, ...shelf]);
  return [...listed].flatMap((clippingId) => {
    const number = cited ? notes.numberOf(clippingId) : null;
    const clipping = reference(clippingId);
    // A removed clipping that nothing cites has left nothing to show; the warnings name it.
    if (clipping === null && number === null) return [];
    const passages = number === null ? [] : notes.wordsOf(clippingId).map(shortened);
    return [{ anchor: sourceAnchor(clippingId), number, clipping, clippingId, passages }];
  });
}

function shortened(words: CitedWords): CitedWords {
  return { ...words, exact: words.exact === null ? null : shorten(words.exact, LONGEST_PASSAGE) };
}
