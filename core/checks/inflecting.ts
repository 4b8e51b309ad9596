/** Languages in which a name changes its ending with its case. */
export const INFLECTING: ReadonlySet<string> = new Set(['ru', 'uk', 'kk', 'az', 'tr', 'de']);
