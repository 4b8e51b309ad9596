/** Makes steps that concern one link wait for each other, so that an article that two feeds bring at once is met by the second. */
export class LinkTurns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** @param link as `linkKey` gives it, or null: then the step waits for nothing */
  async inTurn<R>(link: string | null, step: () => Promise<R>): Promise<R> {
    if (link === null) return await step();
    const turn = (this.last.get(link) ?? Promise.resolve()).then(step);
    const settled = turn.catch(() => undefined);
    this.last.set(link, settled);
    try {
      return await turn;
    } finally {
      if (this.last.get(link) === settled) this.last.delete(link);
    }
  }
}
