import { ensureBuilt } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';

await main(async () => {
  await ensurePackages(root);
  await ensureBuilt(root);
  return 0;
});
