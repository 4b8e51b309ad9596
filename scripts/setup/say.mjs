/** Progress goes to stderr, so that a command's own output stays clean. */
export function say(message) {
  process.stderr.write(`${message}\n`);
}
