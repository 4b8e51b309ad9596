import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../../core/model/highlight';
import { stretches } from '../../../renderer/screens/library/reader/stretches';

function highlight(id: string, start: number, end: number): Highlight {
  const passage = { exact: 'x', prefix: '', suffix: '', start, end, blockId: 'b1' };
  return { id, kind: 'fact', colour: 'yellow', note: '', passage, createdAt: '2026-04-11T08:00:00.000Z' };
}

const cases: { name: string; start: number; highlights: Highlight[]; expected: [string, string[]][] }[] = [
  { name: 'no highlight', start: 0, highlights: [], expected: [['0123456789', []]] },
  { name: 'one inside', start: 0, highlights: [highlight('a', 2, 5)], expected: [['01', []], ['234', ['a']], ['56789', []]] },
  { name: 'one that reaches over both ends', start: 100, highlights: [highlight('a', 50, 500)], expected: [['0123456789', ['a']]] },
  { name: 'one elsewhere', start: 100, highlights: [highlight('a', 0, 100), highlight('b', 110, 120)], expected: [['0123456789', []]] },
  {
    name: 'two that cross',
    start: 10,
    highlights: [highlight('a', 10, 16), highlight('b', 13, 18)],
    expected: [['012', ['a']], ['345', ['a', 'b']], ['67', ['b']], ['89', []]],
  },
  {
    name: 'one within another: the shorter is on top',
    start: 0,
    highlights: [highlight('short', 3, 5), highlight('long', 1, 9)],
    expected: [['0', []], ['12', ['long']], ['34', ['long', 'short']], ['5678', ['long']], ['9', []]],
  },
  { name: 'two on the same words', start: 0, highlights: [highlight('a', 0, 10), highlight('b', 0, 10)], expected: [['0123456789', ['a', 'b']]] },
];

describe('stretches', () => {
  it.each(cases)('$name', ({ start, highlights, expected }) => {
    const pieces = stretches({ text: '0123456789' }, start, highlights);
    expect(pieces.map((piece) => [piece.text, piece.highlights.map((one) => one.id)])).toEqual(expected);
    expect(pieces[0]?.start).toBe(start);
    expect(pieces.at(-1)?.end).toBe(start + 10);
  });
});
