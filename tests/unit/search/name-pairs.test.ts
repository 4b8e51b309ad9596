import { describe, expect, it } from 'vitest';
import { findHit } from '../../../core/search/find-hit';
import { parseQuery } from '../../../core/search/parse-query';
import { DIFFERENT_NAMES, SAME_NAMES, type NamePair } from '../../fixtures/search/name-pairs';

const meets = ({ asked, written }: NamePair): boolean => findHit(`Слова, ${written}, words`, parseQuery(asked).terms) !== null;
const show = ({ asked, written }: NamePair): string => `${asked} / ${written}`;
const everyThird = (pairs: readonly NamePair[]): NamePair[] => pairs.filter((_, at) => at % 3 === 2);

describe('names across scripts', () => {
  it('are at least 150 pairs that meet, and 150 that do not', () => {
    expect(SAME_NAMES.length).toBeGreaterThanOrEqual(150);
    expect(DIFFERENT_NAMES.length).toBeGreaterThanOrEqual(150);
  });

  it.each([
    ['all', SAME_NAMES, DIFFERENT_NAMES],
    ['every third', everyThird(SAME_NAMES), everyThird(DIFFERENT_NAMES)],
  ])('meet where they are one, and not where they are two: %s', (_name, same, different) => {
    const [missed, wrong] = [same.filter((pair) => !meets(pair)), different.filter(meets)];
    const found = same.length - missed.length;
    expect(found / same.length, missed.map(show).join(', ')).toBeGreaterThanOrEqual(0.98);
    expect(found / (found + wrong.length), wrong.map(show).join(', ')).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['Tokayev', 'Президент Тоқаев сөйледі'],
    ['Əliyev', 'слова Алиева'],
    ['İSTANBUL', 'istanbul limanı'],
    ['ığdır', 'IĞDIR İLİ'],
    ['中国', '关于中国人民的报道'],
    ['استانا', 'زيارة أستانا'],
    ['Baku', 'Bakıda forum açıldı'],
    ['Стамбул', 'the port of Istanbul'],
  ])('%s finds “%s”', (asked, text) => {
    expect(findHit(text, parseQuery(asked).terms)).not.toBeNull();
  });
});
