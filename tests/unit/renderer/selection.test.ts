import { describe, expect, it } from 'vitest';
import type { ClippingSummary } from '../../../core/model/clipping-summary';
import { conditionsOf, isSameScope, leavesScope } from '../../../renderer/screens/library/scope';
import { afterLeaving } from '../../../renderer/screens/library/select/after-leaving';
import { only, rangeTo, toggled } from '../../../renderer/screens/library/select/selection';

function listOf(...ids: (string | undefined)[]) {
  return {
    total: ids.length,
    at: (index: number) => (ids[index] === undefined ? undefined : ({ id: ids[index] } as ClippingSummary)),
    indexOf: (id: string) => ids.indexOf(id),
  };
}

describe('selection', () => {
  it('grows and shrinks by toggling, and never becomes empty', () => {
    const two = toggled(only('a'), 'b');
    expect([...two.ids]).toEqual(['a', 'b']);
    expect(two.active).toBe('b');
    const one = toggled(two, 'b');
    expect(one).toEqual({ active: 'a', anchor: null, anchorRow: -1, ids: new Set(['a']) });
    expect(toggled(one, 'a').ids).toEqual(new Set(['a']));
  });

  it.each([
    { name: 'down from its anchor', to: 'c', ids: ['a', 'b', 'c'], expected: ['a', 'b', 'c'] },
    { name: 'up to a row before it', to: 'x', ids: ['x', 'y', 'a'], expected: ['x', 'y', 'a'] },
    { name: 'without what came before the anchor meanwhile', to: 'c', ids: ['new', 'a', 'b', 'c'], expected: ['a', 'b', 'c'] },
  ])('reaches $name', ({ to, ids, expected }) => {
    expect(rangeTo(only('a', 7), to, ids)).toEqual({ active: to, anchor: 'a', anchorRow: 7, ids: new Set(expected) });
  });

  it('begins anew when its anchor is gone', () => {
    expect(rangeTo(only('gone', 7), 'c', ['a', 'b', 'c'])).toEqual(only('c'));
  });
});

describe('afterLeaving', () => {
  it.each([
    { name: 'the next one', list: listOf('a', 'b', 'c'), active: 'b', leaving: ['b'], expected: 'c' },
    { name: 'the one before at the end', list: listOf('a', 'b', 'c'), active: 'c', leaving: ['c'], expected: 'b' },
    { name: 'one that stays', list: listOf('a', 'b', 'c', 'd'), active: 'b', leaving: ['b', 'c'], expected: 'd' },
    { name: 'nothing when all leave', list: listOf('a', 'b'), active: 'a', leaving: ['a', 'b'], expected: null },
    { name: 'the one before when the next is not loaded', list: listOf('a', 'b', undefined), active: 'b', leaving: ['b'], expected: 'a' },
    { name: 'the first when the active one is not in the list', list: listOf('a', 'b'), active: 'x', leaving: ['x'], expected: 'a' },
  ])('$name', ({ list, active, leaving, expected }) => {
    expect(afterLeaving(list, active, new Set(leaving))).toBe(expected);
  });
});

describe('scope', () => {
  it('asks for what it names', () => {
    expect(conditionsOf({ kind: 'outlet', outlet: 'Quay & Rail' })).toEqual({ outlet: 'Quay & Rail' });
    expect(conditionsOf({ kind: 'everything' })).toEqual({});
  });

  it('is left by a change that its clippings no longer fulfil', () => {
    expect(leavesScope({ kind: 'status', status: 'inbox' }, { status: 'kept' })).toBe(true);
    expect(leavesScope({ kind: 'status', status: 'kept' }, { status: 'kept' })).toBe(false);
    expect(leavesScope({ kind: 'section', sectionId: 'aa' }, { sectionId: null })).toBe(true);
    expect(leavesScope({ kind: 'everything' }, { status: 'discarded' })).toBe(false);
    expect(leavesScope({ kind: 'status', status: 'inbox' }, { tone: 'positive' })).toBe(false);
  });

  it('is told from another of its kind', () => {
    expect(isSameScope({ kind: 'status', status: 'inbox' }, { kind: 'status', status: 'kept' })).toBe(false);
    expect(isSameScope({ kind: 'section', sectionId: 'aa' }, { kind: 'section', sectionId: 'aa' })).toBe(true);
  });
});
