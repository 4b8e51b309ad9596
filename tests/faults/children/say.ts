import { writeSync } from 'node:fs';

/** Writes one line at once: what was said before a kill is in the pipe, and stays there. */
export function say(line: Record<string, unknown>): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
