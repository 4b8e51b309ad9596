const END = 0x110000;
const BITS = 32;

/** A set of code points, a bit each: fonts have thousands. */
export class CodePoints {
  private readonly words = new Uint32Array(END / BITS);
  /** Words from the beginning that may hold something: most of the range is never used. */
  private used = 0;

  /** @param last included; what is no code point is passed over */
  addAll(first: number, last: number): void {
    for (let code = first; code <= last && code < END; code += 1) this.add(code);
  }

  add(code: number): void {
    if (code >= END) return;
    const at = code >>> 5;
    this.words[at] = this.wordOf(code) | (1 << (code & 31));
    if (at >= this.used) this.used = at + 1;
  }

  has(code: number): boolean {
    return (this.wordOf(code) & (1 << (code & 31))) !== 0;
  }

  /** Keeps those that are in another set as well. */
  keepCommon(other: CodePoints): void {
    for (let index = 0; index < this.used; index += 1) this.words[index] = (this.words[index] ?? 0) & (other.words[index] ?? 0);
  }

  private wordOf(code: number): number {
    return this.words[code >>> 5] ?? 0;
  }
}
