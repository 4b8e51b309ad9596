// Measures what Dateline promises against its peers, side by side in one run: `npm run bench`, or some of it
// (`npm run bench -- library`), with another number of runs (`npm run bench -- 3 pdf`).
// The figures of docs/benchmarks.md come from here; it ends with 1 when a promise does not hold.

import { join } from 'node:path';
import { build } from 'vite';
import { ensureChromium } from './setup/chromium.mjs';
import { startDisplay } from './setup/display.mjs';
import { prepareElectron } from './setup/electron-environment.mjs';
import { main } from './setup/main.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

const programs = ['run-bench', 'typeset-file', 'write-docx', 'preview-edits', 'read-bare'];

const electronPrograms = ['empty-window', 'driven-dateline'];

await main(async () => {
  const electron = await prepareElectron(root, { display: true });
  const chromium = await ensureChromium();
  await bundle(programs, { from: 'tests/bench', to: 'out/bench', format: 'es', extension: 'mjs' });
  await bundle(electronPrograms, { from: 'tests/bench/electron', to: 'out/bench/electron', format: 'cjs', extension: 'cjs' });
  const display = await startDisplay();
  try {
    const env = { ...process.env, ...display.env, DATELINE_ELECTRON: electron.executable };
    return await run(process.execPath, [join(root, 'out', 'bench', 'run-bench.mjs'), chromium, ...process.argv.slice(2)], { cwd: root, env });
  } finally {
    await display.stop();
  }
});

/** Electron's main process takes CommonJS alone in the oldest runtime. */
function bundle(names, { from, to, format, extension }) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron', 'libsql', '@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'] },
    build: {
      ssr: true,
      outDir: join(root, to),
      emptyOutDir: format === 'es',
      target: format === 'es' ? 'node20' : 'node18',
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, from, `${name}.ts`)])),
        output: { format, entryFileNames: `[name].${extension}` },
      },
    },
  });
}
