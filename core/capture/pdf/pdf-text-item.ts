/** A piece of text of a page. Lengths are in points; `top` and `bottom` count downwards from the head of the page. */
export interface PdfTextItem {
  /** Letters from right to left stand as they are drawn: the last one first. */
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  baseline: number;
  size: number;
  font: string;
  /** Text from right to left. */
  rightToLeft: boolean;
}

/** The text of a page in the order it was drawn. */
export interface PdfPageText {
  width: number;
  height: number;
  items: PdfTextItem[];
}
