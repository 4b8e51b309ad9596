import { z } from 'zod';
import { id } from '../model/id';
import { call } from './call';

const count = z.int().nonnegative();

/** Texts whose licence has ended: how many there are, and dropping them. */
export const licenceCalls = {
  'licences.due': call(z.strictObject({}), z.object({ count })),
  /**
   * Drops the texts of clippings whose licence has ended, all such for null, as one undoable step. Told of as
   * `clippings.progress`, and ended by `clippings.cancelChange`. `left` are those that were left as they are, and why.
   */
  'licences.drop': call(
    z.strictObject({ job: id, ids: z.array(id).min(1).max(100_000).nullable() }),
    z.object({ dropped: count, left: z.array(z.object({ id, message: z.string() })) }),
  ),
};
