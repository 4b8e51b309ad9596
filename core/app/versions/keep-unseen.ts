import type { Library } from '../../library/library';
import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';

/** Words by the name of the field that they are in. */
export type Words = Readonly<Record<string, string | undefined>>;

/** Words that are about to be saved, and those that they were typed over; `was` is left out where nobody typed. */
export interface TypedWords {
  is: Words;
  was: Words | undefined;
}

/**
 * Keeps a clipping as it is beside itself when somebody else has written other words meanwhile into one of the fields
 * that are about to be saved: who typed has not seen them.
 * @param wordsIn those fields of a clipping
 */
export async function keepUnseen(library: Library, id: Id, { is, was }: TypedWords, wordsIn: (clipping: Clipping) => Words): Promise<void> {
  if (was === undefined) return;
  const outside = await library.clippings.lastWrittenOutside(id);
  if (outside === null) return;
  const [now, theirs] = [wordsIn(await library.clippings.get(id)), wordsIn(outside)];
  const isUnseen = Object.entries(was).some(([field, typedOver]) => {
    const [typed, written] = [is[field], now[field] ?? ''];
    // Words that differ from those typed over, but are this window's own, come from undo.
    return typed !== undefined && typedOver !== undefined && written !== typedOver && written !== typed && written === (theirs[field] ?? '');
  });
  if (isUnseen) await library.clippings.keepVersion(id);
}
