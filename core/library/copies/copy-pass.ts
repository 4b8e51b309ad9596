import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import { clippingIds } from '../document-files';
import { copyClipping, isCopied } from './copy-clipping';

/** Clippings that are looked at at the same time. */
const PIECE = 64;
/** Of those that have to be copied, so many at the same time: a disk that syncs several files makes a save wait for all of them. */
const AT_ONCE = 2;

export interface PassTools {
  /** Asked before anything is written. @throws DatelineError `disk-full` */
  mustHaveRoom(): Promise<void>;
  /** Resolves when it is time for the next piece. @throws DatelineError `cancelled` */
  giveWay(): Promise<void>;
}

/**
 * Brings the copies of all clippings in step with their files, a few at a time. Only what its size or time tells to be
 * another one than its copy is read; so what was not finished is taken up by the next pass.
 * @throws DatelineError `cancelled`, `disk-full`, `io`
 */
export async function copyAllClippings(folder: string, tools: PassTools): Promise<void> {
  for await (const ids of clippingIds(folder)) {
    for (let at = 0; at < ids.length; at += PIECE) {
      await tools.giveWay();
      const piece = ids.slice(at, at + PIECE);
      const copied = await Promise.all(piece.map((id) => isCopied(folder, id)));
      await copyClippings(folder, piece.filter((_id, place) => copied[place] === false), tools);
    }
  }
}

/** Copies these clippings, whatever the times of their files say. @throws as `copyAllClippings` */
export async function copyClippings(folder: string, ids: readonly Id[], { mustHaveRoom, giveWay }: PassTools): Promise<void> {
  if (ids.length === 0) return;
  await mustHaveRoom();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    // All of them end before a failure is passed on: nothing may be written once a library is let go of.
    const ended = await Promise.allSettled(ids.slice(at, at + AT_ONCE).map((id) => copyClipping(folder, id)));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    await giveWay();
  }
}

export function passEnded(): DatelineError {
  return new DatelineError('cancelled', 'Not all clippings were looked at; the next look goes on.');
}
