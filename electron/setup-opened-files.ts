import { statSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import type { MainWindow } from './main-window';

const handedOver = z.object({ paths: z.array(z.string().max(4096)).max(10_000) });

/**
 * Passes files and folders on to the window: those the app was started with, those that a second start hands over,
 * and those that the system asks to open.
 * @param paths absolute, from the command line
 */
export function setupOpenedFiles(window: MainWindow, paths: string[]): void {
  const open = (opened: string[]) => {
    if (opened.length > 0) window.send({ name: 'files.opened', payload: { paths: opened.map(openedPath) } });
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on('second-instance', (_event, _words, _folder, data) => {
    window.focus();
    const parsed = handedOver.safeParse(data);
    if (parsed.success) open(parsed.data.paths);
  });
  open(paths);
}

/** A library's folder may be named `….dateline`, as review bundles are: only here can they be told apart. */
function openedPath(path: string): string {
  const isFolder = /\.dateline[\\/]?$/i.test(path) && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
  return isFolder ? join(path, 'library.json') : path;
}
