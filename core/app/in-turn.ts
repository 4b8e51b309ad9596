type Handler = (input: never) => unknown;

/**
 * Makes the given handlers wait for each other. Two edits of one document at the same time would both start from the
 * same saved state, and the second would be refused: a key pressed quickly after another is no conflict.
 * @returns the handlers, those named changed to take turns among each other
 */
export function inTurn<H extends Record<string, Handler>>(handlers: H, names: readonly (keyof H)[]): H {
  let last: Promise<unknown> = Promise.resolve();
  const wait = (handler: Handler): Handler => {
    return (input) => {
      const turn = last.then(() => handler(input));
      last = turn.catch(() => undefined);
      return turn;
    };
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, names.includes(name) ? wait(handler) : handler]),
  ) as H;
}
