import type { Labels } from '../export/labels/labels';
import type { Id } from '../model/id';
import type { ClippingReference } from './document-tree';
import { sourceAnchor, type NoteRegister } from './note-register';
import { shorten } from './shorten';

const LONGEST_TITLE = 120;
/** Hold together what is written from right to left, so that a date behind it stays behind it (Unicode UAX 9). */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** @returns by key of each cited source, its outlet, language, title and date in one line: what a note on the page says */
export function noteWordsOf(notes: NoteRegister, reference: (id: Id) => ClippingReference | null, labels: Labels): Record<string, string> {
  return Object.fromEntries(notes.citedIds().map((id) => [sourceAnchor(id), words(reference(id), labels)]));
}

function words(source: ClippingReference | null, { text, quotes: [open, close] }: Labels): string {
  if (source === null) return text.sourceRemovedNotice;
  return `${isolated(source.outlet)} (${source.languageName}), ${open}${isolated(shorten(source.title, LONGEST_TITLE))}${close}, ${source.published}`;
}

/** Left to right text needs no isolates around it. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${text}${END}` : text;
}
