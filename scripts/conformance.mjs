// How much of a corpus of real inputs is read right: `npm run conformance -- FOLDER [--verbose]`.
// It measures and does not judge: it ends with 0 whatever the scores are.

import { join, resolve } from 'node:path';
import { build } from 'vite';
import { main } from './setup/main.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

await main(async () => {
  const [folder = '', ...flags] = process.argv.slice(2);
  const outDir = join(root, 'out', 'conformance');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: join(root, 'tests', 'conformance', 'run-conformance.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'conformance.mjs' } },
    },
  });
  return run(process.execPath, [join(outDir, 'conformance.mjs'), resolve(folder), ...flags]);
});
