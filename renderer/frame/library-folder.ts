/**
 * The library that a path given to the program stands for: the `library.json` of one. A folder named `….dateline` comes as
 * its `library.json`, as a file of such a name is a review bundle.
 * @returns the library's folder, or null for anything else, which is something to clip
 */
export function libraryFolder(path: string): string | null {
  const inside = /^(.+)[\\/]library\.json$/.exec(path);
  return inside?.[1] ?? null;
}
