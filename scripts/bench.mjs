// Measures what Dateline promises against its peers, side by side in one run: `npm run bench`.
// The figures of docs/benchmarks.md come from here; it ends with 1 when a promise does not hold.

import { join } from 'node:path';
import { build } from 'vite';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

const programs = ['run-bench', 'typeset-file', 'preview-edits', 'read-bare'];

await main(async () => {
  await ensurePackages(root);
  await ensureBuilt(root);
  const chromium = await ensureChromium();
  const outDir = join(root, 'out', 'bench');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql', '@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'] },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(programs.map((name) => [name, join(root, 'tests', 'bench', `${name}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  return run(process.execPath, [join(outDir, 'run-bench.mjs'), chromium, ...process.argv.slice(2)], { cwd: root });
});
