import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClippingSummary } from '../../../../core/model/clipping-summary';
import { passingView, type Glimpse } from '../../../../renderer/screens/library/list/glimpse';
import { Passing } from '../../../../renderer/screens/library/list/passing';

const HEIGHT = 700;

/** Rows as far as they matter here: which they are. */
function row(index: number): ClippingSummary {
  return { id: `c${String(index)}` } as ClippingSummary;
}

function glimpse(first: number, { rows = 8, place = 'all', above = 0 } = {}): Glimpse {
  return { place, first, above, items: Array.from({ length: rows }, (_, at) => row(first + at)) };
}

const wanted = (first: number) => ({ place: 'all', first, last: first + 7, above: 0 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a list passes', () => {
  it.each([
    ['with one jump, as by a key', false, [[0, 0], [5_000_000, 1000]], false],
    ['with jumps one after the other', false, [[0, 0], [80_000, 1000], [160_000, 1016]], true],
    ['with jumps far from each other', false, [[0, 0], [80_000, 1000], [160_000, 1500]], false],
    ['with the first jump of the bar that is held', true, [[0, 0], [80_000, 1000]], true],
    ['with less than a page in each frame, the bar held', true, [[0, 0], [400, 1000]], true],
    ['row by row, the bar held', true, [[0, 0], [112, 1000], [224, 1016], [500, 1032]], false],
    ['by wheel, a page in each frame', false, [[0, 0], [600, 1000], [1200, 1016], [1800, 1032]], false],
  ])('%s', (_how, held, steps, passes) => {
    const list = new Passing();
    list.holdBar(held);
    for (const [top = 0, at = 0] of steps) list.scrolled({ top, height: HEIGHT, at });
    expect(list.current().passing).toBe(passes);
  });

  it('until it has been still for a moment', () => {
    const list = drawn();
    vi.advanceTimersByTime(100);
    list.scrolled({ top: 240_000, height: HEIGHT, at: 1116 });
    vi.advanceTimersByTime(100);
    expect(list.current().passing).toBe(true);
    vi.advanceTimersByTime(30);
    expect(list.current().passing).toBe(false);
  });
});

describe('a list that passes', () => {
  it('begins with what was in view', () => {
    const list = new Passing();
    list.saw(glimpse(3), true);
    draw(list);
    expect(list.current().glimpse).toEqual(glimpse(3));
  });

  it('asks for rows once, and shows those that came until others do', async () => {
    const list = drawn();
    const asked: number[] = [];
    const ask = (first: number) => () => {
      asked.push(first);
      return new Promise<ClippingSummary[]>((resolve) => setTimeout(() => resolve([...glimpse(first).items]), 10));
    };
    for (const first of [700, 700, 1400, 2100]) list.want(wanted(first), ask(first));
    await vi.advanceTimersByTimeAsync(10);
    expect(list.current().glimpse).toEqual(glimpse(700));
    await vi.advanceTimersByTimeAsync(10);
    expect(list.current().glimpse).toEqual(glimpse(2100));
    expect(asked).toEqual([700, 2100]);
  });

  it('shows no rows of a former place for longer than a moment, and then those that come late', async () => {
    const list = new Passing();
    list.saw(glimpse(3), true);
    draw(list);
    list.want(wanted(700), () => new Promise((resolve) => setTimeout(() => resolve(glimpse(700).items), 500)));
    await vi.advanceTimersByTimeAsync(299);
    expect(list.current().glimpse).toEqual(glimpse(3));
    await vi.advanceTimersByTimeAsync(1);
    expect(list.current().glimpse).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(list.current().glimpse).toEqual(glimpse(700));
    await vi.advanceTimersByTimeAsync(5000);
    expect(list.current().glimpse).toEqual(glimpse(700));
  });

  it('waits no longer for rows that it has', async () => {
    const list = drawn();
    const asked = vi.fn(() => Promise.resolve([]));
    list.want(wanted(700), () => new Promise((resolve) => setTimeout(() => resolve(glimpse(700).items), 10)));
    list.want(wanted(1400), asked);
    list.has();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).not.toHaveBeenCalled();
    expect(list.current().glimpse).toEqual(glimpse(700));
  });

  it('forgets what came when the library changes, and asks for the same rows again', async () => {
    const list = drawn();
    const ask = vi.fn(() => Promise.resolve([...glimpse(700).items]));
    list.want(wanted(700), ask);
    await vi.advanceTimersByTimeAsync(0);
    list.forget();
    expect(list.current().glimpse).toBeNull();
    list.want(wanted(700), ask);
    await vi.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(list.current().glimpse).toEqual(glimpse(700));
  });

  it('keeps what came until the rows in view are loaded', async () => {
    const list = drawn();
    list.want(wanted(700), () => Promise.resolve([...glimpse(700).items]));
    await vi.advanceTimersByTimeAsync(200);
    expect(list.current()).toEqual({ passing: false, glimpse: glimpse(700) });
    list.saw(glimpse(700), false);
    expect(list.current().glimpse).toEqual(glimpse(700));
    list.saw(glimpse(700), true);
    expect(list.current().glimpse).toBeNull();
  });

  it('tells of each change once, and of none to who has gone', () => {
    const list = new Passing();
    const told = vi.fn();
    const end = list.subscribe(told);
    draw(list);
    list.scrolled({ top: 240_000, height: HEIGHT, at: 1032 });
    expect(told).toHaveBeenCalledTimes(1);
    end();
    vi.advanceTimersByTime(500);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('what is drawn of it', () => {
  const sight = { first: 700, last: 707, top: 78_400, offset: 78_420 };
  const nothing = () => undefined;

  it.each([
    ['loaded rows, where they are', row, glimpse(3), { first: 700, top: 78_400, ids: glimpse(700).items }],
    ['rows that came for it', nothing, glimpse(698, { rows: 12 }), { first: 700, top: 78_400, ids: glimpse(700).items }],
    ['rows of which some came and some are loaded', (at: number) => (at < 703 ? row(at) : undefined), glimpse(702), { first: 700, top: 78_400, ids: glimpse(700).items }],
    ['else those that came last, as high as they were', nothing, glimpse(3, { above: 30 }), { first: 3, top: 78_390, ids: glimpse(3).items }],
    ['else empty ones', nothing, null, { first: 700, top: 78_400, ids: Array.from({ length: 8 }) }],
  ])('is %s', (_what, at, came, { ids, ...expected }) => {
    expect(passingView(sight, at, came)).toEqual({ ...expected, items: ids });
  });
});

function draw(list: Passing): void {
  list.scrolled({ top: 80_000, height: HEIGHT, at: 1000 });
  list.scrolled({ top: 160_000, height: HEIGHT, at: 1016 });
}

function drawn(): Passing {
  const list = new Passing();
  draw(list);
  return list;
}
