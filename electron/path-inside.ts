import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Joins a path from outside to a folder.
 * @returns the absolute path, or `null` when it would lie outside the folder (compared with `path.relative`: a
 *   sibling `library-old` is not inside `library`)
 */
export function pathInside(folder: string, path: string): string | null {
  if (path.includes('\0') || path.includes('\\') || isAbsolute(path)) return null;
  const joined = resolve(folder, path);
  const way = relative(folder, joined);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return null;
  return joined;
}
