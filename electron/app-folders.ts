import { join } from 'node:path';
import { app } from 'electron';

export interface AppFolders {
  /** The built window: index.html and what it loads. */
  renderer: string;
  preload: string;
  worker: string;
  typesetter: string;
  parser: string;
  /** Icons, fonts, templates and the inputs of the sample. */
  assets: string;
  /** Dictionaries for spelling, and Hunspell itself. */
  dictionaries: string;
  /** The thread that reads them. */
  spelling: string;
  /** Recent libraries, place of the window: what belongs to the user, not to a library. */
  profile: string;
}

/** Where the parts of the app lie, in the checkout and in the packaged app. All paths are absolute. */
export function appFolders(): AppFolders {
  const root = app.getAppPath();
  const out = join(root, 'out');
  return {
    renderer: join(out, 'renderer'),
    preload: join(out, 'preload', 'preload.cjs'),
    worker: join(out, 'main', 'worker.cjs'),
    typesetter: join(out, 'main', 'typesetter.cjs'),
    parser: join(out, 'main', 'parser.cjs'),
    assets: join(app.isPackaged ? process.resourcesPath : root, 'assets'),
    dictionaries: app.isPackaged ? join(process.resourcesPath, 'dictionaries') : join(out, 'main', 'dictionaries'),
    spelling: join(out, 'main', 'spelling.cjs'),
    profile: app.getPath('userData'),
  };
}
