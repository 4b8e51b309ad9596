import { hasRightToLeft } from './writing-direction';

const plain = String.fromCodePoint;
let users = 0;

/**
 * Has the letters of a glyph that stands for several from right to left (Arabic lam with alef) told in the order in which they
 * are seen, from left to right. pdf.js gives a line as one string of its glyphs as they stand, and turns it round: letters that
 * a font names in the order of reading would come out the wrong way, and `الا` could no longer be told from `لاا`. It has no
 * option for it, and makes these strings, and no others of several characters, by `String.fromCodePoint`.
 */
export async function withLigaturesAsDrawn<T>(run: () => Promise<T>): Promise<T> {
  users += 1;
  String.fromCodePoint = asDrawn;
  try {
    return await run();
  } finally {
    users -= 1;
    if (users === 0) String.fromCodePoint = plain;
  }
}

function asDrawn(...points: number[]): string {
  const text = plain(...points);
  return points.length > 1 && hasRightToLeft(text) ? plain(...points.reverse()) : text;
}
