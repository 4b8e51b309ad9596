import { describe, expect, it } from 'vitest';
import { countOf, letterCounts, lettersIn } from '../../../../core/capture/language/letter-counts';

const TEXTS = ['', 'A harbour, 12 berths.', 'Қазақстан порты: ә, ғ, ң', '港口𠀀𠀀開放', 'a\ud800b\udc00', 'שלום \u05b7', 'e\u0301é'];
const QUESTIONS = [/\p{L}/u, /\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Han}/u, /[\u05b7]/u, /[әғң]/u];

describe('characters counted once', () => {
  it.each(TEXTS)('answer as a search through the text does: %j', (text) => {
    const counts = letterCounts(text);
    for (const wanted of QUESTIONS) expect(countOf(counts, wanted)).toBe(text.match(new RegExp(wanted.source, 'gu'))?.length ?? 0);
    expect(lettersIn(counts)).toBe(text.match(/\p{L}/gu)?.length ?? 0);
  });
});
