// Dateline's command line in the checkout: `npm run --silent cli -- COMMAND …`.

import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

await main(async () => {
  await ensurePackages(root);
  await ensureBuilt(root);
  // npm runs scripts in the project's folder; paths on the command line are meant from where the user is.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return run(process.execPath, [join(root, 'out', 'main', 'cli.cjs'), ...process.argv.slice(2)], { cwd });
});
