import { describe, expect, it } from 'vitest';
import { changeCounts, comparisonRows, foldedRows } from '../../../renderer/components/compare/comparison-rows';
import type { CompareRun } from '../../../core/contract/family-calls';

const RUNS: CompareRun[] = [
  { kind: 'same', text: 'One.\n\nTwo.\n\nThree ' },
  { kind: 'changed', from: 'old ', to: 'new ' },
  { kind: 'same', text: 'words.\n\nFour.' },
  { kind: 'cut', text: '\n\nFive.' },
];

describe('the rows of a comparison', () => {
  it('are the paragraphs that both texts have, with the changes counted through', () => {
    expect(comparisonRows(RUNS, 5)).toEqual([
      { pieces: [{ kind: 'same', text: 'One.' }], changed: false },
      { pieces: [{ kind: 'same', text: 'Two.' }], changed: false },
      { pieces: [{ kind: 'same', text: 'Three ' }, { kind: 'change', at: 5, cut: 'old ', added: 'new ' }, { kind: 'same', text: 'words.' }], changed: true },
      { pieces: [{ kind: 'same', text: 'Four.' }, { kind: 'change', at: 6, cut: '\n\nFive.', added: '' }], changed: true },
    ]);
    expect(changeCounts(RUNS)).toEqual({ cut: 1, added: 0, changed: 1 });
  });

  it('have each text as it is spelled there, and the end of its sentence with the sentence', () => {
    const runs: CompareRun[] = [
      { kind: 'same', text: 'Trade grew. The minister said.\n\n', was: 'Trade grew, the minister said ' },
      { kind: 'cut', text: 'at the forum.\n\n' },
      { kind: 'same', text: 'It was cold. ', was: 'It was cold.\n\n' },
      { kind: 'same', text: 'The road was shut.' },
    ];
    expect(comparisonRows(runs)).toEqual([
      { pieces: [{ kind: 'same', text: 'Trade grew. The minister said.', was: 'Trade grew, the minister said ' }, { kind: 'change', at: 0, cut: 'at the forum.', added: '' }], changed: true },
      { pieces: [{ kind: 'same', text: 'It was cold. ', was: 'It was cold.\n' }, { kind: 'same', text: 'The road was shut.' }], changed: false },
    ]);
  });

  it('are folded where nothing changed', () => {
    expect(foldedRows(comparisonRows(RUNS)).map((group) => [group.length, group[0]?.changed])).toEqual([[2, false], [1, true], [1, true]]);
  });

  it('are none for two empty texts', () => {
    expect(comparisonRows([])).toEqual([]);
  });
});
