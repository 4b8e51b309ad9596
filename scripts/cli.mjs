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
  return run(process.execPath, [join(root, 'out', 'main', 'cli.cjs'), ...process.argv.slice(2)]);
});
