const WORD = /[\p{L}\p{N}]+(?:['’.,\-‐][\p{L}\p{N}]+)*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/** @returns the number of words; scripts without spaces are counted as one word every two signs */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED) ?? [];
  const spaced = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return spaced + unspaced.reduce((sum, run) => sum + Math.ceil(run.length / 2), 0);
}
