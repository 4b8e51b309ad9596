import { describe, expect, test } from 'vitest';
import { RunFilter } from '../../../core/families/run-filter';
import { seededRandom } from '../../bench/seeded-random';

const random = seededRandom(7);
const hashes = (count: number): Uint32Array => Uint32Array.from({ length: count }, () => Math.floor(random() * 2 ** 32));

describe.each([1, 60, 650, 20_000])('of %i runs', (count) => {
  const runs = hashes(count);
  const filter = new RunFilter(runs);

  test('has all of them', () => {
    expect(filter.mostOf(runs)).toBe(count);
    expect([...runs].every((hash) => filter.mayHave(hash))).toBe(true);
  });

  test('seems to have few others', () => {
    const others = hashes(5000);
    expect(filter.mostOf(others)).toBeLessThan(5000 / 40);
    expect([...others].filter((hash) => filter.mayHave(hash))).toHaveLength(filter.mostOf(others));
  });
});

test('has none of a text without runs', () => {
  expect(new RunFilter(new Uint32Array()).mostOf(hashes(100))).toBe(0);
});
