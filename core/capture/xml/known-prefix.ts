/** Endings of namespace addresses → the prefix under which their format is written about. */
const PREFIXES: readonly [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/spreadsheetml\/(?:2006\/)?main$/, 's'],
  [/\/metadata\/core-properties$/, 'cp'],
  [/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/purl\.org\/dc\/terms\/$/, 'dcterms'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^http:\/\/www\.w3\.org\/1999\/xlink$/, 'xlink'],
];
const OPENDOCUMENT: Readonly<Record<string, string>> = { 'xsl-fo-compatible': 'fo', 'svg-compatible': 'svg', drawing: 'draw', container: 'container' };

/**
 * A file may bind any prefix to a namespace, and the strict variant of Office Open XML has other addresses than the
 * usual one; readers of a format want one name for one thing.
 * @returns the usual prefix of a namespace, or null when it is none that is known
 */
export function knownPrefix(address: string): string | null {
  const opendocument = /^urn:oasis:names:tc:opendocument:xmlns:([\w-]+):/.exec(address)?.[1];
  if (opendocument !== undefined) return OPENDOCUMENT[opendocument] ?? opendocument;
  return PREFIXES.find(([ending]) => ending.test(address))?.[1] ?? null;
}
