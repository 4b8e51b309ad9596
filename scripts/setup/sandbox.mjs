import { say } from './say.mjs';

/** @returns {string[]} what Electron has to be told about its sandbox: it refuses to start as root with it */
export function sandboxWords() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  say('Running as root: Electron is started with --no-sandbox. As a normal user its sandbox stays on.');
  return ['--no-sandbox'];
}
