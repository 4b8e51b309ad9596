// Kills, starves, damages and doubles Dateline's core in real processes: `npm run faults`. The figures of
// docs/reliability.md come from here; it ends with 1 when a promise is broken.
//   --few           a few rounds of each kind, as `npm test` does
//   --only NAME,…   only these kinds: kill, control, …
//   --seed N        the same rounds as a run that printed this seed; --round N only that one of a kind

import { join } from 'node:path';
import { build } from 'vite';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

const programs = ['run-faults', 'children/work', 'children/inspect', 'children/write-in-place', 'children/starve', 'children/verify', 'children/share', 'children/fill-disk'];

await main(async () => {
  await ensurePackages(root);
  const outDir = join(root, 'out', 'faults');
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
        input: Object.fromEntries(programs.map((name) => [name.replace('children/', ''), join(root, 'tests', 'faults', `${name}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  return run(process.execPath, [join(outDir, 'run-faults.mjs'), ...process.argv.slice(2)], { cwd: root });
});
