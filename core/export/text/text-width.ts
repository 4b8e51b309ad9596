/** Letters that take two columns in a terminal or a mail: East Asian Wide and Fullwidth of Unicode's UAX #11, by script. */
const WIDE = /[\u1100-\u115f\u3000-\u303e\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;

/** @returns whether a line may break on either side of this letter */
export function isWide(letter: string): boolean {
  return WIDE.test(letter);
}

/** @returns how many columns a text takes */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WITHOUT_WIDTH.test(letter) ? 0 : isWide(letter) ? 2 : 1;
  return width;
}
