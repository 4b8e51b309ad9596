/** Lets something happen at most once in a while. */
export class Spaced {
  private last = Date.now();

  /** @param milliseconds from one time to the next; the first is as far from the making of this */
  constructor(private readonly milliseconds: number) {}

  isDue(): boolean {
    const now = Date.now();
    if (now - this.last < this.milliseconds) return false;
    this.last = now;
    return true;
  }
}
