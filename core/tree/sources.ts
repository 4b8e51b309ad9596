import type { Labels } from '../export/labels/labels';
import type { Id } from '../model/id';
import type { CitedWords, ClippingReference, TreeSource } from './document-tree';
import { sourceAnchor, type NotedWords, type NoteRegister } from './note-register';
import { shorten } from './shorten';

const LONGEST_PASSAGE = 500;
const LONGEST_NAME = 120;

/**
 * The list of sources: what the narrative cites in the order of its numbers, then what is on the shelf besides.
 * To be called after the narrative, when every note is known.
 * @param labels null if the narrative is not printed, so that nothing carries a number or a passage
 */
export function sourcesOf(
  notes: NoteRegister,
  shelf: ReadonlySet<Id>,
  reference: (id: Id) => ClippingReference | null,
  labels: Labels | null,
): TreeSource[] {
  const listed = new Set([...(labels === null ? [] : notes.citedIds()), ...shelf]);
  return [...listed].flatMap((clippingId) => {
    const number = labels === null ? null : notes.numberOf(clippingId);
    const clipping = reference(clippingId);
    // A removed clipping that nothing cites has left nothing to show; the warnings name it.
    if (clipping === null && number === null) return [];
    const passages = labels === null ? [] : notes.wordsOf(clippingId).map((words) => cited(words, labels));
    return [{ anchor: sourceAnchor(clippingId), number, clipping, clippingId, passages }];
  });
}

function cited({ label, exact, translated, notes }: NotedWords, labels: Labels): CitedWords {
  if (exact === null) return { label, quoted: null, notes };
  const quoted = quotedIn(labels, shorten(exact, LONGEST_PASSAGE));
  return { label, quoted: translated ? `${quoted} (${translator(translated.by, labels)})` : quoted, notes };
}

function translator(by: string, labels: Labels): string {
  return by === '' ? labels.translated : labels.translatedBy.replace('{name}', () => shorten(by, LONGEST_NAME));
}

/** Words that bring quotation marks of their own do not get a second pair. */
function quotedIn({ quotes: [open, close] }: Labels, words: string): string {
  return /^["«“„].*["»”“]$/su.test(words) ? words : `${open}${words}${close}`;
}
