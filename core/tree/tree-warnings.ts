import type { Clipping } from '../model/clipping';
import type { ExportOptions } from '../model/export-options';
import type { Id } from '../model/id';
import type { Outlet } from '../model/outlet';
import type { ReviewContent } from '../model/review';
import type { AllowanceReason, Allowances } from './allowances';
import type { NoteRegister } from './note-register';
import { outletOf } from './outlet-of';

/** What the person who exports must know about a review before it goes out: in plain words, worst first. */
export function treeWarnings(
  review: ReviewContent,
  clippings: ReadonlyMap<Id, Clipping>,
  outlets: readonly Outlet[],
  options: ExportOptions,
  { notes, allowances }: { notes: NoteRegister; allowances: Allowances },
): string[] {
  const shelf = review.clippings.map(({ clippingId }) => clippingId);
  const shown = options.parts.includes('clippings') ? shelf.flatMap((id) => clippings.get(id) ?? []) : [];
  const lost = options.parts.includes('narrative') ? notes.citedIds().filter((id) => !clippings.has(id)) : [];
  const gone = shelf.filter((id) => !clippings.has(id) && !lost.includes(id));
  const forbidden = shown.filter(({ id }) => allowances.get(id)?.text === 'none');
  const lowered = (reason: AllowanceReason): Clipping[] =>
    shown.filter(({ id }) => allowances.get(id)?.reason === reason && allowances.get(id)?.text !== 'none');
  const unexplained = options.parts.includes('narrative') && !options.parts.includes('sources') && notes.citedIds().length > 0;
  return [
    ...lost.map((id) => `Note ${notes.numberOf(id)} cites a clipping that was removed from the library (${id}). The note says so; cite another source or restore the clipping.`),
    ...gone.map((id) => `A clipping on the shelf was removed from the library (${id}) and is not in the review.`),
    ...(unexplained ? ['The list of sources is off, so the numbers of the notes lead nowhere.'] : []),
    ...outletSentences(forbidden, outlets, 'left out, as the outlet’s rights allow nothing to be shown'),
    ...outletSentences(lowered('rights'), outlets, 'shown with less text than chosen, as the outlet’s rights ask for it'),
    ...outletSentences(lowered('expired'), outlets, 'shown without text, as the outlet’s licence for it has ended'),
    ...outletSentences(lowered('outlet-limit'), outlets, 'shown without text, as the outlet’s licence allows no more articles in one edition'),
    ...outletSentences(lowered('edition-limit'), outlets, 'shown without text, as an edition may show the text of no more articles'),
  ];
}

function outletSentences(clippings: readonly Clipping[], outlets: readonly Outlet[], what: string): string[] {
  const counts = new Map<string, number>();
  for (const clipping of clippings) {
    const name = outletOf(clipping, outlets).name ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name}: ${count} ${count === 1 ? 'clipping' : 'clippings'} ${what}.`);
}
