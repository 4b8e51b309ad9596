import type { Block } from '../model/block';
import { plainText } from '../model/plain-text';
import type { Stretch } from '../tree/excerpt';
import { placedRuns } from './placed-runs';

/** Where the plain text of blocks has gaps that stand for dropped words. */
export function gapStretches(blocks: readonly Block[]): Stretch[] {
  const { spans } = plainText(blocks);
  return blocks.flatMap((block, index) => {
    const start = spans[index]?.start ?? 0;
    return placedRuns(block).flatMap(({ run, at }) => (run.gap === true ? [{ start: start + at, end: start + at + run.text.length }] : []));
  });
}
