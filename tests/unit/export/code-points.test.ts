import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../../core/export/code-points';

function of(...codes: number[]): CodePoints {
  const points = new CodePoints();
  for (const code of codes) points.add(code);
  return points;
}

describe('CodePoints', () => {
  it.each([0, 31, 32, 0x7fffffff >>> 12, 0xffff, 0x1f600, 0x10ffff])('has %i when it was added, and not its neighbours', (code) => {
    const points = of(code);
    expect([code - 1, code, code + 1].map((one) => points.has(one))).toEqual([false, true, false]);
  });

  it('adds a range to its end, and nothing that is no code point', () => {
    const points = new CodePoints();
    points.addAll(0x10fffe, 0xffffffff);
    expect([0x10fffd, 0x10fffe, 0x10ffff, 0x110000].map((code) => points.has(code))).toEqual([false, true, true, false]);
  });

  it('keeps what it has in common with another', () => {
    const common = of(65, 66, 0x1f600);
    common.keepCommon(of(66, 1076));
    expect([65, 66, 1076, 0x1f600].map((code) => common.has(code))).toEqual([false, true, false, false]);
  });
});
