/** The moments after a library was opened, in which nothing is done but what its first screen needs. */
export class QuietTime {
  private readonly over: Promise<void>;
  private finish: () => void = () => undefined;

  /** @param milliseconds how long it lasts; with 0 there is none */
  constructor(milliseconds: number) {
    this.over = new Promise((resolve) => {
      if (milliseconds === 0) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, milliseconds);
      this.finish = (): void => {
        clearTimeout(timer);
        resolve();
      };
    });
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
