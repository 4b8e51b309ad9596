import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { FAMILY_SCHEMA } from '../../../core/library/index/family-tables';
import { SimilarClippings, type Similar } from '../../../core/library/index/similar-clippings';
import { signatureBytes } from '../../../core/library/index/signature-rows';
import { Random } from '../random';

/** More than come in before the signatures are read again. */
const MANY = 1500;
const LENGTH = 8;
/** Low ones, as signatures are made of, and few enough that clippings share them. */
const HASHES = 3000;
const ASKED = 5_000_000_000_000;

const opened: Database.Database[] = [];
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

/** An index of signatures alone, with what is known of it in memory, and the same as a plain list. */
class SignatureIndex {
  readonly known = new Map<number, number[]>();
  readonly similar: SimilarClippings;
  private readonly database = new Database(':memory:');

  constructor() {
    this.database.exec(FAMILY_SCHEMA);
    opened.push(this.database);
    this.similar = new SimilarClippings(this.database);
  }

  add(number: number, signature: number[]): void {
    this.database.prepare('INSERT INTO wording VALUES (?, ?, ?, ?)').run([number, '', runsOf(signature), signatureBytes(signature)]);
    this.similar.add(number, runsOf(signature), signature);
    this.known.set(number, signature);
  }

  remove(number: number): void {
    this.database.prepare('DELETE FROM wording WHERE number = ?').run([number]);
    this.similar.remove(number);
    this.known.delete(number);
  }

  /** What is to be found, by looking at each. */
  expected(asked: number, signature: readonly number[]): Similar[] {
    const found = [...this.known].map(([number, other]) => ({ number, runs: runsOf(other), shared: other.filter((hash) => signature.includes(hash)).length }));
    return found.filter(({ number, shared }) => number !== asked && shared >= 2).sort((one, other) => other.shared - one.shared || one.number - other.number);
  }

  expectFound(asked: number, signature: readonly number[]): void {
    expect(this.similar.to(asked, signature)).toEqual(this.expected(asked, signature));
  }
}

function signature(random: Random, length = LENGTH): number[] {
  const hashes = new Set<number>();
  while (hashes.size < length) hashes.add(random.below(HASHES));
  return [...hashes].sort((one, other) => one - other);
}

/** A text has more runs of words than its signature has hashes. */
function runsOf(signature: readonly number[]): number {
  return signature.length * 10 + ((signature[0] ?? 0) % 10);
}

/** Numbers from before and after 1970, in no order. */
function numberAt(at: number): number {
  return ((at * 7919) % 100_003) * 100_000_000 - ASKED + 1;
}

describe('similar clippings', () => {
  it('are found as by looking at each, whatever was added and removed meanwhile', () => {
    const random = new Random(11);
    const index = new SignatureIndex();
    let found = 0;
    for (let at = 0; at < MANY; at += 1) {
      index.add(numberAt(at), signature(random, 1 + random.below(LENGTH)));
      if (random.chance(0.2)) index.remove(random.pick([...index.known.keys()]));
      if (random.chance(0.05)) index.similar.forget();
      if (at % 10 > 0) continue;
      const asked = signature(random, 48);
      found += index.expected(numberAt(at), asked).length;
      index.expectFound(numberAt(at), asked);
    }
    expect(found).toBeGreaterThan(50);
  });

  it('are found again after the same clipping has another text', () => {
    const random = new Random(12);
    const index = new SignatureIndex();
    const [former, latter] = [signature(random), signature(random)];
    index.add(1, former);
    index.expectFound(2, former);
    index.remove(1);
    index.add(1, latter);
    index.expectFound(2, former);
    index.expectFound(2, latter);
    expect(index.similar.to(2, latter)).toHaveLength(1);
  });

  it('are none where there are none, and none is similar to itself', () => {
    const index = new SignatureIndex();
    expect(index.similar.to(1, [1, 2, 3])).toEqual([]);
    index.add(1, [1, 2, 3]);
    expect(index.similar.to(1, [1, 2, 3])).toEqual([]);
    index.similar.forget();
    expect(index.similar.to(1, [1, 2, 3])).toEqual([]);
    expect(index.similar.to(2, [])).toEqual([]);
  });

  it.each(['read from the index', 'that have just come'])('nearest in time are found among many with one phrase, %s', (from) => {
    const index = new SignatureIndex();
    if (from === 'that have just come') index.similar.to(0, []);
    for (let at = 0; at < 900; at += 1) index.add(at * 100, [5, 7, 1000 + at]);
    const numbers = index.similar.to(45_050, [5, 7]).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 32 }, (_, at) => 43_500 + at * 100));
  });

  it('are told with the greatest hash there can be', () => {
    const index = new SignatureIndex();
    index.add(1, [0, 0xffffffff]);
    index.expectFound(2, [0, 0xffffffff]);
    index.similar.forget();
    index.add(3, [0xfffffffe, 0xffffffff]);
    index.expectFound(2, [0xfffffffe, 0xffffffff]);
  });
});
