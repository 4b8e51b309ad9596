/** The moments after a library was opened, in which nothing is done but what its first screen needs. */
export class QuietTime {
  private readonly over: Promise<void>;
  /** Null when it is over. */
  private firsts: (() => void)[] | null = [];
  private finish: () => void = () => undefined;

  /** @param milliseconds how long it lasts; with 0 there is none */
  constructor(milliseconds: number) {
    this.over = new Promise((resolve) => {
      const end = (): void => {
        for (const step of this.firsts ?? []) step();
        this.firsts = null;
        resolve();
      };
      if (milliseconds === 0) {
        end();
        return;
      }
      const timer = setTimeout(end, milliseconds);
      this.finish = (): void => {
        clearTimeout(timer);
        end();
      };
    });
  }

  /** Runs a step when it is over, sooner than all that waits for it; at once, if it is over. */
  first(step: () => void): void {
    if (this.firsts === null) step();
    else this.firsts.push(step);
  }

  /** Runs a step when it is over. */
  async before<T>(step: () => Promise<T>): Promise<T> {
    await this.over;
    return step();
  }

  /** Ends it at once. */
  end(): void {
    this.finish();
  }
}
