/**
 * Asks for what is wanted now, one question at a time: what was wanted while another was on its way, and is not any more,
 * is never asked. So no answer comes behind those to questions that nobody has any more.
 */
export class NewestOnly<T> {
  private asking = false;
  private next: (() => Promise<T>) | null = null;

  /** @param came told each answer; a failure is told to nobody */
  constructor(private readonly came: (answer: T) => void) {}

  /** Takes the place of what was wanted and not asked yet. */
  want(ask: () => Promise<T>): void {
    this.next = ask;
    if (!this.asking) void this.askOn();
  }

  /** Nothing is wanted any more but what was asked already. */
  drop(): void {
    this.next = null;
  }

  private async askOn(): Promise<void> {
    this.asking = true;
    for (let ask = this.taken(); ask !== null; ask = this.taken()) {
      try {
        this.came(await ask());
      } catch {
        // Who stays there asks again in another way, and is told why.
      }
    }
    this.asking = false;
  }

  private taken(): (() => Promise<T>) | null {
    const { next } = this;
    this.next = null;
    return next;
  }
}
