import type { Library } from '../library/library';
import { keepText, settleText } from '../library/text-trash';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { hasExpired } from '../tree/allowances';
import { outletOf, type NamedOutlet } from '../tree/outlet-of';
import type { Citations } from './cited-passages';
import { keptStretches } from './kept-stretches';
import { withoutText } from './without-text';

/** What texts are dropped by. */
export interface DropContext {
  citations: Citations;
  /** The day by which licences are judged, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Drops the text of a clipping whose licence has ended; what is highlighted or cited of it stays. The clipping as it was
 * goes to the trash first, then the one file is written that decides, then original and pictures follow: a kill leaves
 * the clipping whole or dropped, and the next opening does what is left.
 * @throws DatelineError `conflict` if its licence has not ended, it is dropped already, or a review that cannot be read
 *   may cite it; `not-found`; whatever else keeps it from being written. The clipping is as it was then.
 */
export async function dropText(library: Library, id: Id, context: DropContext): Promise<void> {
  const whole = await library.clippings.get(id);
  mustBeDue(whole, outletOf(whole, library.document.outlets), context);
  const { licence } = outletOf(whole, library.document.outlets);
  const kept = keptStretches(whole, context.citations.of(id), licence.wordsAround);
  const copies = library.index.familyMembers(id).map(({ summary }) => summary.id).filter((copy) => copy !== id);
  const dropped = withoutText(whole, kept, { at: new Date().toISOString(), copies });
  await keepText(library.folder, whole);
  await library.clippings.changeOnDisk(id, (now) => {
    if (now.revision !== whole.revision || now.checksum !== whole.checksum) throw new DatelineError('conflict', `The clipping ${id} was changed meanwhile. Its text was not dropped; try again.`);
    return dropped;
  });
  await settleText(library.folder, id);
}

function mustBeDue(clipping: Clipping, { name, licence }: NamedOutlet, { citations, today }: DropContext): void {
  const { id } = clipping;
  if (clipping.dropped !== undefined) throw new DatelineError('conflict', `The text of the clipping ${id} was dropped before.`);
  if (!hasExpired(clipping, licence.days, today)) throw new DatelineError('conflict', `The licence of ${name ?? 'its outlet'} for the clipping ${id} has not ended. Its text was not dropped.`);
  const review = citations.unknown(id);
  if (review !== null) throw new DatelineError('conflict', `A review that this Dateline cannot read (${review}) may cite the clipping ${id}. Its text was not dropped.`);
}
