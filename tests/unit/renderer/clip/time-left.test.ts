import { describe, expect, it } from 'vitest';
import { addSample, timeLeft, type Sample } from '../../../../renderer/frame/clip/time-left';

/** A work of so many things a second, seen every half second for so many seconds. */
function steady(perSecond: number, seconds: number, from: Sample = { at: 0, done: 0 }, before: readonly Sample[] = []): readonly Sample[] {
  let samples = before;
  for (let half = 0; half <= seconds * 2; half += 1) samples = addSample(samples, { at: from.at + half * 500, done: from.done + Math.floor((half * perSecond) / 2) });
  return samples;
}

describe('the time that is left', () => {
  it.each([
    ['too short a time', steady(100, 3), 1000, null],
    ['too few things', steady(0.5, 8), 1000, null],
    ['nothing at all', [], 1000, null],
    ['seconds in steps of ten', steady(10, 10), 500, 40],
    ['minutes', steady(10, 10), 10_000, 17 * 60],
    ['never nothing', steady(10, 10), 101, 10],
  ])('%s', (_name, samples, total, expected) => {
    expect(timeLeft(samples, total)).toBe(expected);
  });

  it('follows the speed of the last half minute', () => {
    const quick = steady(100, 40);
    const slow = steady(10, 40, { at: 40_500, done: 4000 }, quick);
    expect(timeLeft(slow, 5400)).toBe(100);
  });

  it('keeps few samples however many come', () => {
    let samples: readonly Sample[] = [];
    for (let at = 0; at < 100_000; at += 10) samples = addSample(samples, { at, done: at });
    expect(samples.length).toBeLessThanOrEqual(62);
  });
});
