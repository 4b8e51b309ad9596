/** Namespaces of feeds → the prefix under which this code knows them. RSS has the empty one: its own elements have no namespace. */
const PREFIXES: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?w3\.org\/2005\/atom|^https?:\/\/purl\.org\/atom\//i, 'atom'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/itunes\.com\/dtds/i, 'itunes'],
  [/purl\.org\/rss\/|netscape\.com\/rdf|backend\.userland\.com|blogs\.law\.harvard\.edu/i, ''],
];

/** @returns the prefix of a namespace that feeds use, or null for any other one */
export function feedPrefix(address: string): string | null {
  return PREFIXES.find(([pattern]) => pattern.test(address.trim()))?.[1] ?? null;
}
