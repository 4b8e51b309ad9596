/** Letters that are read from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** From the first such letter to the last before another script's letter, with what stands between. */
const STRETCH = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}])*/gu;

/** @returns whether a text begins with a letter that is read from right to left, as Unicode's UAX #9 tells a paragraph's direction */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}

export interface DirectedText {
  text: string;
  rightToLeft: boolean;
}

/** @returns the pieces of a text by direction; signs between letters of one direction go with them */
export function byDirection(text: string): DirectedText[] {
  const pieces: DirectedText[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(STRETCH)) {
    if (index > at) pieces.push({ text: text.slice(at, index), rightToLeft: false });
    pieces.push({ text: found, rightToLeft: true });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), rightToLeft: false });
  return pieces;
}
