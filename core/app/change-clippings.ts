import type { ClippingChange } from '../contract/clipping-calls';
import type { HistoryStep } from '../contract/library-calls';
import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { changeClipping, type ClippingEdit, type ClippingPatch } from './clipping-edit';
import { severalAtOnce } from './several-at-once';
import { keepUnseen } from './versions/keep-unseen';

/** A change of which nothing is asked any more. */
type SettledChange = Omit<ClippingChange, 'was'>;

/**
 * Sets status, section, tone, tags, summary, note or read mark of clippings.
 * @returns the edits in order, for taking them back
 * @throws DatelineError `bad-input` for a section the library does not have, `not-found` for an unknown clipping
 */
export async function changeClippings(library: Library, ids: readonly Id[], { was, ...change }: ClippingChange): Promise<ClippingEdit[]> {
  mustHaveSection(library, change);
  const is = { note: change.note, summary: change.summary };
  for (const id of ids) await keepUnseen(library, id, { is, was }, ({ note, summary }) => ({ note, summary }));
  return severalAtOnce(ids, (id) => changeOne(library, id, change));
}

/** @throws DatelineError `bad-input` for a section the library does not have */
export function mustHaveSection(library: Library, { sectionId }: SettledChange): void {
  if (sectionId && !library.document.sections.some((section) => section.id === sectionId)) {
    throw new DatelineError('bad-input', 'This section is no longer in the library. Nothing was changed.');
  }
}

/** The change of one clipping. @throws DatelineError `not-found` for an unknown clipping */
export function changeOne(library: Library, id: Id, change: SettledChange): Promise<ClippingEdit> {
  const { addTags = [], removeTags = [], ...rest } = change;
  if (addTags.length === 0 && removeTags.length === 0) return changeClipping(library, id, () => rest);
  const gone = new Set(removeTags);
  const tags = (clipping: Clipping): string[] => [...new Set([...(rest.tags ?? clipping.tags), ...addTags])].filter((tag) => !gone.has(tag));
  return changeClipping(library, id, (clipping): ClippingPatch => ({ ...rest, tags: tags(clipping) }));
}

/** The step of the history that a change makes, or null when it only marks clippings as read. */
export function stepOfChange(change: SettledChange, count: number): HistoryStep | null {
  if (change.status) return { action: STATUS_ACTIONS[change.status], count };
  if (change.sectionId !== undefined) return { action: 'section', count };
  if (change.tone !== undefined || change.toneSubject !== undefined) return { action: 'tone', count };
  if (change.tags ?? change.addTags ?? change.removeTags) return { action: 'tags', count };
  if (change.summary !== undefined) return { action: 'summary', count };
  if (change.note !== undefined) return { action: 'note', count };
  return null;
}

const STATUS_ACTIONS = { kept: 'keep', discarded: 'discard', inbox: 'to-inbox' } as const;
