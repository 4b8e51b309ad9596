import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Fits the packed app when it is made with the fallback runtime (see electron-runtime.mjs). With current Electron
 * there is nothing to do.
 * @param {{ appOutDir: string, packager: { config: { electronFuses?: object }, info: { framework: { version: string } } } }} context
 *   of electron-builder, before it sets the fuses
 */
export default async function afterPack({ appOutDir, packager }) {
  // Only app.asar is to be found there, not the starter of the checkout.
  for (const name of [join('resources', 'app'), 'complete']) await rm(join(appOutDir, name), { recursive: true, force: true });
  // This fuse came with Electron 29: an older binary has no place for it, and no such privilege to switch off later.
  if (Number.parseInt(packager.info.framework.version, 10) < 29) delete packager.config.electronFuses?.grantFileProtocolExtraPrivileges;
}
