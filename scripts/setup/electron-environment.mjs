import { ensureBuilt } from './build.mjs';
import { findElectronRuntime } from './electron-runtime.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSystem } from './system.mjs';

/**
 * Makes all that is needed to start the app: packages, Electron, what Electron needs of the system, the build.
 * @param {string} root the project's folder
 * @param {{ display: boolean }} needs whether a display that nobody sees will be wanted
 * @returns {Promise<{ dist: string, executable: string, version: string, source: string }>}
 */
export async function prepareElectron(root, { display }) {
  await ensurePackages(root);
  const electron = await findElectronRuntime();
  await ensureSystem({ electron: electron.executable, display });
  await ensureBuilt(root);
  return electron;
}
