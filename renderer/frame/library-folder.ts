/**
 * The library that a path given to the program stands for: a folder named `….dateline`, or the `library.json` of one.
 * @returns the library's folder, or null for anything else, which is something to clip
 */
export function libraryFolder(path: string): string | null {
  if (/\.dateline[\\/]?$/i.test(path)) return path;
  const inside = /^(.+)[\\/]library\.json$/.exec(path);
  return inside?.[1] ?? null;
}
