import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Finds the script behind a package's command. It is started with Node itself, as not every package's file may be
 * executed, and there is no shell to differ between systems.
 * @param {string} root the project's folder
 * @param {string} name of the package
 * @param {string} [command] when it differs from the package's name
 * @returns {string} absolute path
 */
export function packageProgram(root, name, command = name) {
  const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`The package ${name} has no command ${command}.`);
  return join(dirname(manifest), script);
}
