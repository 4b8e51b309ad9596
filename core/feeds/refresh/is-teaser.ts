const FULL_FROM = 250;
const CUT_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])\s*$/;

/**
 * @param text of an item, as plain text
 * @returns whether it looks like the beginning of an article and not like all of it
 */
export function isTeaser(text: string, words: number): boolean {
  return words < FULL_FROM || CUT_OFF.test(text);
}
