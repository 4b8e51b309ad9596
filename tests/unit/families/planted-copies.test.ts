import { afterEach, describe, expect, it } from 'vitest';
import type { ClippingIndex } from '../../../core/library/index/clipping-index';
import type { Clipping } from '../../../core/model/clipping';
import { clippingOf, familiesOf, familyIndex, put } from './support/family-index';
import { useScratch } from '../library/support/scratch';
import { StoryMaker, type Manner } from './support/story-maker';

const STORIES = 150;

interface Planted {
  clippings: Clipping[];
  /** The ids of copies that belong together. */
  groups: string[][];
}

const open: ClippingIndex[] = [];
afterEach(() => {
  for (const index of open.splice(0)) index.close();
});

/** A morning: stories, up to four copies of each, and other stories on the same subjects with the same background. */
function morning(seed: number, manner: Manner = {}): Planted {
  const maker = new StoryMaker(seed, manner);
  const clippings: Clipping[] = [];
  const add = (paragraphs: string[]): string => {
    const id = (0x20000000 + clippings.length).toString(16);
    const published = `2026-04-11T${String(maker.random.below(24)).padStart(2, '0')}:00:00Z`;
    clippings.push(clippingOf(id, manner.script === 'han' ? paragraphs.map(withoutSpaces) : paragraphs, { published }));
    return id;
  };
  const groups = Array.from({ length: STORIES }, () => {
    const story = maker.story(80 + maker.random.below(320));
    add(maker.followUp(story.subject).paragraphs);
    return [add(story.paragraphs), ...maker.random.many(0, 4, () => add(maker.copy(story)))];
  });
  return { clippings, groups };
}

/** Chinese as it is written: no spaces between words. */
function withoutSpaces(text: string): string {
  return text.replace(/ (?=\p{Script=Han})/gu, '');
}

function pairs(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(groups.flatMap((ids) => ids.flatMap((one) => ids.filter((other) => one < other).map((other) => `${one} ${other}`))));
}

function shared(found: ReadonlySet<string>, planted: ReadonlySet<string>): number {
  return [...found].filter((pair) => planted.has(pair)).length;
}

describe('planted copies', () => {
  it.each<[string, number, Manner]>([
    ['as outlets write', 1, {}],
    ['as outlets write', 2, {}],
    ['in Chinese', 3, { script: 'han' }],
    ['when a third of every text is set phrases', 4, { phrases: 0.1 }],
    ['in Chinese with as many set phrases', 5, { phrases: 0.1, script: 'han' }],
  ])('are found, and nothing else is: %s (seed %i)', (_, seed, manner) => {
    const { clippings, groups } = morning(seed, manner);
    const index = familyIndex();
    open.push(index);
    put(index, clippings);
    const [found, planted] = [pairs(familiesOf(index)), pairs(groups)];
    expect(planted.size).toBeGreaterThan(400);
    expect(shared(found, planted) / planted.size).toBeGreaterThanOrEqual(0.98);
    expect(shared(found, planted) / found.size).toBeGreaterThanOrEqual(0.98);
  });

  it('make the same families in whatever order they arrive', () => {
    const { clippings } = morning(3);
    const some = clippings.slice(0, 160);
    const orders = [some, [...some].reverse(), shuffled(some, 5), shuffled(some, 6)];
    const results = orders.map((order) => {
      const index = familyIndex();
      open.push(index);
      put(index, order);
      return familiesOf(index);
    });
    expect(results[0]?.length).toBeGreaterThan(20);
    for (const result of results.slice(1)) expect(result).toEqual(results[0]);
  });

  it('that are removed leave the families of those that stay', () => {
    const { clippings } = morning(4);
    const some = clippings.slice(0, 160);
    const index = familyIndex();
    open.push(index);
    put(index, some);
    const gone = shuffled(some, 7).slice(0, 80);
    for (const { id } of gone) index.remove(id);
    const fresh = familyIndex();
    open.push(fresh);
    put(fresh, some.filter((clipping) => !gone.includes(clipping)));
    expect(familiesOf(index)).toEqual(familiesOf(fresh));
  });
});

describe('copies that arrive', () => {
  const scratch = useScratch();

  it('after the library was opened again are put with those of before', async () => {
    const { clippings } = morning(8);
    const some = shuffled(clippings.slice(0, 160), 9);
    const whole = familyIndex();
    open.push(whole);
    put(whole, some);
    const folder = await scratch.folder();
    const before = familyIndex(folder);
    put(before, some.slice(0, 80));
    before.close();
    const after = familyIndex(folder);
    open.push(after);
    put(after, some.slice(80));
    expect(familiesOf(after)).toEqual(familiesOf(whole));
  });

  it('after one that could not be kept are not put with that one', () => {
    const maker = new StoryMaker(10);
    const { paragraphs } = maker.story(120);
    const index = familyIndex();
    open.push(index);
    const [kept, lost, later] = ['aaaa0001', 'aaaa0002', 'aaaa0003'].map((id, hour) => clippingOf(id, maker.edited(paragraphs, 0.05), { published: `2026-04-11T0${String(hour)}:00:00Z` }));
    if (kept === undefined || lost === undefined || later === undefined) throw new Error('Three clippings are needed.');
    index.put(kept, { modified: 1, size: 1 });
    // A time that is none is refused by the table of clippings, after the copies of the clipping were found.
    expect(() => { index.put(lost, { modified: Number.NaN, size: 1 }); }).toThrow(/NOT NULL/);
    index.put(later, { modified: 1, size: 1 });
    expect(familiesOf(index)).toEqual([['aaaa0001', 'aaaa0003']]);
    index.remove('aaaa0001');
    expect(familiesOf(index)).toEqual([]);
  });
});

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const { random } = new StoryMaker(seed);
  return items.map((item) => ({ item, at: random.next() })).sort((one, other) => one.at - other.at).map(({ item }) => item);
}
