import { isAbsolute, join, relative, sep } from 'node:path';
import { DatelineError } from '../model/dateline-error';

/**
 * Joins a path inside the library folder. The only place where library code joins a path that came from a document,
 * a caller or a file name.
 *
 * @throws DatelineError `forbidden` if the result would lie outside (`..`, an absolute path, another drive)
 */
export function insideLibrary(folder: string, ...parts: readonly string[]): string {
  const path = join(folder, ...parts);
  const way = relative(folder, path);
  const outside = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (outside || parts.some((part) => part.includes('\0') || isAbsolute(part))) {
    throw new DatelineError('forbidden', `“${parts.join('/')}” does not lie inside the library folder. It was not touched.`);
  }
  return path;
}
