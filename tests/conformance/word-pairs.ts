/** Words of a text: runs of letters and digits; of scripts without spaces each letter. */
function words(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[\u00ad\u200b]/g, '');
  return folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
}

function pairs(text: string): Map<string, number> {
  const counted = new Map<string, number>();
  const all = words(text);
  for (const [index, word] of all.entries()) {
    const pair = `${word} ${all[index + 1] ?? ''}`;
    counted.set(pair, (counted.get(pair) ?? 0) + 1);
  }
  return counted;
}

/**
 * How far a text is the expected one: the harmonic mean of precision and recall over pairs of neighbouring words, each
 * as often as it stands there.
 * @returns 0 to 1; 1 for two empty texts
 */
export function wordPairScore(expected: string, actual: string): number {
  const [one, other] = [pairs(expected), pairs(actual)];
  const shared = [...one].reduce((sum, [pair, count]) => sum + Math.min(count, other.get(pair) ?? 0), 0);
  const total = (counted: Map<string, number>): number => [...counted.values()].reduce((sum, count) => sum + count, 0);
  const all = total(one) + total(other);
  return all === 0 ? 1 : (2 * shared) / all;
}
