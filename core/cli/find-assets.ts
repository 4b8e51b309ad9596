import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatelineError } from '../model/dateline-error';

const MARKER = join('sample', 'sample.json');

/**
 * Looks for Dateline's own assets in the folders above the running script, so that the command works from the
 * checkout, from the packaged app and through a link in a `bin` folder.
 * @param script path of the running script
 * @throws DatelineError `not-found` when the installation is not complete
 */
export function findAssets(script: string): string {
  let folder = dirname(realpathSync(script));
  for (;;) {
    const assets = join(folder, 'assets');
    if (existsSync(join(assets, MARKER))) return assets;
    const parent = dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  throw new DatelineError('not-found', 'Dateline’s own fonts and templates are missing. Install Dateline again.');
}
