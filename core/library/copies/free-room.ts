import { statfs } from 'node:fs/promises';

const GIBIBYTE = 2 ** 30;
const SHARE = 0.05;

/** Of a disk, in bytes. */
export interface Room {
  free: number;
  total: number;
}

/** Free bytes of the disk that a folder is on, and all of them; null where that is not told. */
export async function roomOf(folder: string): Promise<Room | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return null;
  }
}

/** How many bytes copies leave free: 1 GiB, or 5 % of a disk on which that is less. What is to be saved goes before copies. */
export function leftFree({ total }: Room): number {
  return Math.min(GIBIBYTE, total * SHARE);
}
