import type { Block } from '../../model/block';
import { CAPTURE_LIMITS } from '../capture-limits';
import type { Reading } from '../kinds/kind';
import type { PicturesAtHand } from '../pictures/pictures-at-hand';

/** The pictures that came with the bytes, by the addresses that figures give them. */
export type CarriedPictures = ReadonlyMap<string, Uint8Array>;

const TOO_LARGE = new Uint8Array();

/** Looks for all pictures of a reading, so that they can go to another process. One that is too large is there, and empty. */
export async function carriedPictures({ blocks, pictures }: Reading): Promise<CarriedPictures> {
  const carried = new Map<string, Uint8Array>();
  if (pictures === undefined) return carried;
  const limits = CAPTURE_LIMITS.pictures;
  let left: number = limits.bytesInAll;
  for (const address of addressesIn(blocks).slice(0, limits.count)) {
    const bytes = await pictures(address);
    if (bytes === null) continue;
    const fits = bytes.length <= Math.min(limits.bytes, left);
    if (fits) left -= bytes.length;
    carried.set(address, fits ? bytes : TOO_LARGE);
  }
  return carried;
}

/** @returns pictures that came from another process, as a kind gives them */
export function picturesCarried(carried: CarriedPictures): PicturesAtHand {
  return (address) => carried.get(address) ?? null;
}

function addressesIn(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'figure' && block.picture !== null ? [block.picture] : [])))];
}
