import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { isShard, namesInNow } from '../document-files';
import { CLIPPINGS_FOLDER, REVIEWS_FOLDER } from '../layout';

/** Folders that are watched: all but those of the clippings from the beginning. */
export interface WatchedFolders {
  /** Watches the folders of the clippings too. There are 256 of them, which takes some ten milliseconds. */
  addClippings(): void;
  end(): void;
}

/** Events come in bursts: a save alone is three of them. Milliseconds. */
const GATHERED_FOR = 200;

/**
 * Tells of the files of a library that were made, changed or removed, whoever did it: their paths relative to the
 * library, with `/`, a moment after it happened. Where the system tells nothing (a network drive, too many watchers)
 * it stays silent.
 */
export function watchFolders(folder: string, onPaths: (paths: string[]) => void): WatchedFolders {
  const watchers = new Map<string, FSWatcher>();
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | null = null;

  const tell = (): void => {
    timer = null;
    const paths = [...gathered];
    gathered.clear();
    onPaths(paths);
  };
  const gather = (path: string): void => {
    gathered.add(path);
    timer ??= setTimeout(tell, GATHERED_FOR);
  };
  const add = (part: string): void => {
    if (watchers.has(part)) return;
    const forget = (): void => {
      watchers.get(part)?.close();
      watchers.delete(part);
    };
    try {
      const watcher = watch(join(folder, part), { persistent: false }, (_event, name) => {
        if (name === null) return;
        const path = part === '' ? name : `${part}/${name}`;
        gather(path);
        if (part === CLIPPINGS_FOLDER && isShard(name)) addShard(path);
      });
      watchers.set(part, watcher.on('error', forget));
    } catch {
      // Not there yet, or more folders than the system watches.
    }
  };
  const addShard = (path: string): void => {
    if (watchers.has(path)) return;
    add(path);
    // What was written into it before it was watched.
    for (const name of namesIfReadable(join(folder, path))) gather(`${path}/${name}`);
  };

  // Recursive watching takes as many watchers on Linux, and is not there before Node 20.
  for (const part of ['', REVIEWS_FOLDER, CLIPPINGS_FOLDER]) add(part);
  return {
    addClippings: () => {
      for (const shard of namesIfReadable(join(folder, CLIPPINGS_FOLDER)).filter(isShard)) add(`${CLIPPINGS_FOLDER}/${shard}`);
    },
    end: () => {
      if (timer !== null) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** What is no folder, or cannot be read now, is met when the library is compared with its index, or used. */
function namesIfReadable(folder: string): string[] {
  try {
    return namesInNow(folder);
  } catch {
    return [];
  }
}
