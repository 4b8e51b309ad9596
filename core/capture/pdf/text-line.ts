/** A line of text, or the piece of one that stands in one column. Lengths are in points. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of most of its letters. */
  size: number;
  /** Font of most of its letters. */
  font: string;
  rightToLeft: boolean;
}

/** @returns whether two lines share a part of the width of the page */
export function overlaps(one: { left: number; right: number }, other: { left: number; right: number }): boolean {
  return Math.min(one.right, other.right) > Math.max(one.left, other.left);
}
