import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { plainFileError } from './acquire/read-file-material';

/** A file to clip, or a path that could not be looked into and why. */
export type WalkedPath = { path: string; error: null } | { path: string; error: Error };

const DEEPEST = 64;

/**
 * The files under some paths, in the order of the paths, in folders by name. Left out: dot files, what the system
 * leaves in folders, links to folders (they can go round in circles), and the folders in which browsers put the
 * pictures and scripts of a saved page.
 */
export async function walkFiles(paths: readonly string[], signal: AbortSignal): Promise<WalkedPath[]> {
  const walked: WalkedPath[] = [];
  for (const path of paths) {
    if (signal.aborted) break;
    await walk(path, walked, signal, 0);
  }
  return walked;
}

async function walk(path: string, walked: WalkedPath[], signal: AbortSignal, depth: number): Promise<void> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) {
      walked.push({ path, error: null });
      return;
    }
    if (depth > DEEPEST || (depth > 0 && (await lstat(path)).isSymbolicLink())) return;
    const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => isWanted(name));
    const pages = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
    const wanted = entries.filter((entry) => !entry.isDirectory() || !isCompanion(entry.name, pages));
    for (const name of wanted.map((entry) => entry.name).sort()) {
      if (signal.aborted) return;
      await walk(join(path, name), walked, signal, depth + 1);
    }
  } catch (error) {
    walked.push({ path, error: plainFileError(path, error, signal) });
  }
}

function isWanted(name: string): boolean {
  return !name.startsWith('.') && !/^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** `Page_files` beside `Page.html`, under any of the names that browsers give it in their languages. */
function isCompanion(folder: string, files: ReadonlySet<string>): boolean {
  const page = /^(.+)[_.-]\p{L}+$/u.exec(folder)?.[1];
  return page !== undefined && (files.has(`${page}.html`) || files.has(`${page}.htm`));
}
