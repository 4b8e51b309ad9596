import { describe, expect, it } from 'vitest';
import { plainReview } from '../../../../core/export/text/export-text';
import { textColumns } from '../../../../core/export/text/text-columns';
import { textWidth } from '../../../../core/export/text/text-width';
import { wrapText } from '../../../../core/export/text/wrap-text';
import { buildTree } from '../../../../core/tree/build-tree';
import { ALL_PARTS } from '../../tree/make-review';
import { OUTLETS, richReview } from '../../tree/rich-review';

const { review, clippings } = richReview();
const tree = buildTree(review, clippings, { office: 'Press Office', outlets: OUTLETS }, ALL_PARTS);
const written = plainReview(tree);
const lines = written.split('\n');

describe('the plain text of a review', () => {
  it('has no line over 78 columns but those of one word', () => {
    const long = lines.filter((line) => textWidth(line) > 78);
    expect(long.filter((line) => /\S\s/.test(line.trim()))).toEqual([]);
  });

  it('begins with the marks of the office, as the pages do', () => {
    const look = { accent: '#1f3f66', contacts: 'Quay Street 1\npress@office.example', classification: 'For official use', expiryDays: 30 };
    const opening = plainReview(buildTree(review, clippings, { office: 'Press Office', outlets: OUTLETS, look }, { ...ALL_PARTS, issue: '12', draft: true })).split('\n').slice(0, 14);
    for (const mark of ['Press review · No. 12 · Draft', 'Quay Street 1', 'press@office.example', 'For official use', 'For use until 11 May 2026']) expect(opening).toContain(mark);
  });

  it('has no space at the end of a line', () => {
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('explains each note in the list of sources', () => {
    const at = lines.indexOf(tree.labels.sources, lines.indexOf(tree.labels.narrative, lines.indexOf(tree.labels.narrative) + 1));
    const sources = lines.slice(at).join('\n');
    const notes = new Set([...lines.slice(0, at).join('\n').matchAll(/\[(\d+[a-z]*)\]/g)].map(([mark]) => mark));
    expect(notes.size).toBeGreaterThan(3);
    for (const mark of notes) expect(sources).toContain(mark);
  });

  it('sets a table as columns', () => {
    expect(written).toMatch(/^Outlet {8}Tonnes {7}Growth$/m);
    expect(written).toMatch(/^Port Courier {2}4\.1 million {2}30\.4 %$/m);
    expect(written).toMatch(/^Dala Gazeti: both figures {2}30\.4 %$/m);
  });
});

describe('breaking lines', () => {
  it.each([
    ['words', 'one two three four', 9, ['one two', 'three', 'four']],
    ['a word too long', 'see https://paper.example/one/two now', 10, ['see', 'https://paper.example/one/two', 'now']],
    ['Chinese by letters', '港口城市举行走廊论坛', 8, ['港口城市', '举行走廊', '论坛']],
    ['no full stop at the head of a line', '港口城市。论坛', 8, ['港口城', '市。论坛']],
    ['Arabic as it is', 'افتتح المنتدى', 40, ['افتتح المنتدى']],
    ['words held together', 'about 30\u00a0%', 8, ['about', '30\u00a0%']],
    ['nothing', '  ', 10, []],
  ])('%s', (_name, words, width, expected) => {
    expect(wrapText(words, width)).toEqual(expected);
  });

  it('goes on below in a column that is too narrow', () => {
    const row = [{ x: 0, colspan: 1, text: 'many words in a cell' }, { x: 1, colspan: 1, text: '7', right: true }];
    expect(textColumns([row], 2, 14)).toEqual(['many words   7', 'in a cell']);
  });
});
