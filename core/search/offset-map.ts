/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Leads from a place in folded text back to the text it was folded from. */
export class OffsetMap {
  constructor(
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
  ) {}

  /**
   * @param from offset in the folded text
   * @param to offset behind the last folded character, greater than `from`
   * @returns the stretch of the original text that the folded stretch was made from, whole letters only
   */
  original(from: number, to: number): TextRange {
    const start = this.starts[from];
    const end = this.ends[to - 1];
    if (start === undefined || end === undefined || to <= from) {
      throw new RangeError(`There is no folded text from ${String(from)} to ${String(to)}.`);
    }
    return { start, end };
  }
}
