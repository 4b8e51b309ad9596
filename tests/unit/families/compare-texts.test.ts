import { describe, expect, it } from 'vitest';
import type { CompareRun } from '../../../core/contract/family-calls';
import { compareTexts } from '../../../core/families/compare/compare-texts';
import { Random } from '../random';
import { StoryMaker } from './support/story-maker';

const same = (text: string, was?: string): CompareRun => ({ kind: 'same', text, ...(was === undefined ? {} : { was }) });
const cut = (text: string): CompareRun => ({ kind: 'cut', text });
const added = (text: string): CompareRun => ({ kind: 'added', text });
const changed = (from: string, to: string): CompareRun => ({ kind: 'changed', from, to });

const cases: readonly (readonly [string, string, string, CompareRun[]])[] = [
  ['nothing', '', '', []],
  ['an untouched text', 'The forum opened.', 'The forum opened.', [same('The forum opened.')]],
  ['quotes and case', 'He said: “The Road is open”', 'He said: «the road is open»', [same('He said: «the road is open»', 'He said: “The Road is open”')]],
  ['a sentence that goes on in the one', 'Trade grew, the minister said at the forum.\n\nIt was cold.', 'Trade grew. The minister said.\n\nIt was cold.', [same('Trade grew. The minister said.\n\n', 'Trade grew, the minister said '), cut('at the forum.\n\n'), same('It was cold.')]],
  ['a paragraph that the one does not end', 'It was cold. The road was shut.', 'It was cold.\n\nThe road was shut.', [same('It was cold.\n\n', 'It was cold. '), same('The road was shut.')]],
  ['a word changed', 'Exports grew by 30.4 percent in all.', 'Exports grew by 34 percent in all.', [same('Exports grew by '), changed('30.4 ', '34 '), same('percent in all.')]],
  ['the end cut', 'The forum opened.\n\nIt was cold.', 'The forum opened.', [same('The forum opened.'), cut('\n\nIt was cold.')]],
  ['a lead on top', 'The forum opened here.', 'From our reporter.\n\nThe forum opened here.', [added('From our reporter.\n\n'), same('The forum opened here.')]],
  ['a word cut, another added', 'He firmly said that all is well.', 'He said that all is very well.', [same('He '), cut('firmly '), same('said that all is '), added('very '), same('well.')]],
  ['everything', 'one two three', 'four five', [changed('one two three', 'four five')]],
  ['all of it gone', 'one two', '', [cut('one two')]],
  ['Chinese', '中国人民银行宣布', '中国银行今天宣布', [same('中国'), cut('人民'), same('银行'), added('今天'), same('宣布')]],
];

describe('comparing two texts', () => {
  it.each(cases)('tells %s', (_, one, other, runs) => {
    expect(compareTexts(one, other)).toEqual(runs);
  });

  it('gives the whole of both texts back, whatever they are', () => {
    const random = new Random(17);
    for (let round = 0; round < 300; round += 1) {
      const words = (most: number): string => random.many(0, most, () => random.pick(['a', 'b', 'c', 'd', 'e', '—', 'F,', '中'])).join(random.pick([' ', '\n\n', '  ']));
      const [one, other] = [words(30), words(30)];
      const runs = compareTexts(one, other);
      expect(gist(textBefore(runs))).toBe(gist(one));
      expect(textAfter(runs)).toBe(other);
      expect(runs.every((run, at) => run.kind === 'same' || run.kind !== runs[at - 1]?.kind)).toBe(true);
    }
  });

  it('finds the few edits in a long text', () => {
    const maker = new StoryMaker(5);
    const one = maker.story(6000).paragraphs.join('\n\n');
    const words = one.split(' ');
    const other = [...words.slice(0, 1000), 'unheard', ...words.slice(1000, 3000), ...words.slice(3050)].join(' ');
    const runs = compareTexts(one, other);
    expect(runs.map(({ kind }) => kind)).toEqual(['same', 'added', 'same', 'cut', 'same']);
  });

  it('comes to an end with long texts that have nothing to do with each other', () => {
    const [one, other] = [new StoryMaker(6).story(20_000), new StoryMaker(7).story(20_000)].map(({ paragraphs }) => paragraphs.join(' '));
    const runs = compareTexts(one ?? '', other ?? '');
    expect(runs.some(({ kind }) => kind === 'changed')).toBe(true);
    expect(textAfter(runs)).toBe(other);
  });
});

function textAfter(runs: readonly CompareRun[]): string {
  return runs.map((run) => (run.kind === 'changed' ? run.to : run.kind === 'cut' ? '' : run.text)).join('');
}

function textBefore(runs: readonly CompareRun[]): string {
  return runs.map((run) => (run.kind === 'changed' ? run.from : run.kind === 'added' ? '' : run.kind === 'same' ? (run.was ?? run.text) : run.text)).join('');
}

/** Spaces at the seams are of no account. */
function gist(text: string): string {
  return text.replace(/\s+/gu, '');
}
