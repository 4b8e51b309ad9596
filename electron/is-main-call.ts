/**
 * Whether main answers a call itself, by its name: what only main can do, and what concerns Dateline's browser. The rest is
 * core's. Told without the tables of calls, which the first list would wait for.
 */
export function isMainCall(name: string): boolean {
  return /^(?:shell|browser)\./.test(name);
}
