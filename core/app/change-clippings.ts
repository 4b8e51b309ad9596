import type { ClippingChange } from '../contract/clipping-calls';
import type { HistoryStep } from '../contract/library-calls';
import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { changeClipping, type ClippingEdit, type ClippingPatch } from './clipping-edit';
import { severalAtOnce } from './several-at-once';
import { keepUnseen } from './versions/keep-unseen';

/**
 * Sets status, section, tone, tags, summary, note or read mark of clippings.
 * @returns the edits in order, for taking them back
 * @throws DatelineError `bad-input` for a section the library does not have, `not-found` for an unknown clipping
 */
export async function changeClippings(library: Library, ids: readonly Id[], change: ClippingChange): Promise<ClippingEdit[]> {
  mustHaveSection(library, change);
  for (const id of change.was === undefined ? [] : ids) await keepUnseen(library, id, typedIn(change));
  return severalAtOnce(ids, (id) => changeOne(library, id, change));
}

/** @throws DatelineError `bad-input` for a section the library does not have */
export function mustHaveSection(library: Library, { sectionId }: ClippingChange): void {
  if (sectionId && !library.document.sections.some((section) => section.id === sectionId)) {
    throw new DatelineError('bad-input', 'This section is no longer in the library. Nothing was changed.');
  }
}

/** The change of one clipping. @throws DatelineError `not-found` for an unknown clipping */
export function changeOne(library: Library, id: Id, change: ClippingChange): Promise<ClippingEdit> {
  const { addTags = [], removeTags = [], ...given } = change;
  const rest = withoutWas(given);
  if (addTags.length === 0 && removeTags.length === 0) return changeClipping(library, id, () => rest);
  const gone = new Set(removeTags);
  const tags = (clipping: Clipping): string[] => [...new Set([...(rest.tags ?? clipping.tags), ...addTags])].filter((tag) => !gone.has(tag));
  return changeClipping(library, id, (clipping): ClippingPatch => ({ ...rest, tags: tags(clipping) }));
}

function typedIn({ was, note, summary }: ClippingChange): Parameters<typeof keepUnseen>[2] {
  return [
    { is: note, was: was?.note, inClipping: (clipping) => clipping.note },
    { is: summary, was: was?.summary, inClipping: (clipping) => clipping.summary ?? '' },
  ];
}

function withoutWas<T extends ClippingChange>(change: T): Omit<T, 'was'> {
  const rest = { ...change };
  delete rest.was;
  return rest;
}

/** The step of the history that a change makes, or null when it only marks clippings as read. */
export function stepOfChange(change: ClippingChange, count: number): HistoryStep | null {
  if (change.status) return { action: STATUS_ACTIONS[change.status], count };
  if (change.sectionId !== undefined) return { action: 'section', count };
  if (change.tone !== undefined || change.toneSubject !== undefined) return { action: 'tone', count };
  if (change.tags ?? change.addTags ?? change.removeTags) return { action: 'tags', count };
  if (change.summary !== undefined) return { action: 'summary', count };
  if (change.note !== undefined) return { action: 'note', count };
  return null;
}

const STATUS_ACTIONS = { kept: 'keep', discarded: 'discard', inbox: 'to-inbox' } as const;
