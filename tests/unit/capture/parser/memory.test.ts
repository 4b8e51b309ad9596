import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { captureFiles } from '../../../../core/capture/capture-files';
import { nodeParser } from '../../../../core/capture/parser/node-parser';
import { ParserPool } from '../../../../core/capture/parser/parser-pool';
import { verifyLibrary } from '../../../../core/library/verify/verify-library';
import { testLibrary, type TestLibrary } from '../support/test-library';

const MEBIBYTE = 1024 * 1024;
const STORY = 'Freight through Port Velda rose again in March, the harbour office said, and a fourth train leaves each day for the inland terminal.';

let scripts: string;
let made: TestLibrary;

beforeAll(async () => {
  const parent = resolve('node_modules/.cache');
  await mkdir(parent, { recursive: true });
  scripts = await mkdtemp(join(parent, 'parser-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: scripts,
      target: 'node18',
      rollupOptions: {
        input: { hungry: join(__dirname, 'support', 'hungry-parser.ts'), 'memory-watch': resolve('core/capture/parser/memory-watch.ts') },
        external: ['libsql', '@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  made = await testLibrary();
});
afterAll(async () => {
  await made.remove();
  await rm(scripts, { recursive: true, force: true });
});

it('a file that takes more memory than the limit is ended and kept; the others come in', async () => {
  const files = ['1.txt', 'hungry.txt', '3.txt', '4.txt'].map((name) => join(made.folder, name));
  for (const [index, file] of files.entries()) await writeFile(file, `Harbour news, part ${String(index)}\n\n${STORY} ${String(index)}`);
  const pool = new ParserPool({ start: nodeParser(join(scripts, 'hungry.cjs')), atOnce: 1, residentBytes: 384 * MEBIBYTE });
  const results = await captureFiles(files, { ...made.context, parser: pool });
  pool.close();
  expect(results.map(({ status, error }) => [status, error?.code ?? null])).toEqual([
    ['added', null],
    ['failed', 'out-of-memory'],
    ['added', null],
    ['added', null],
  ]);
  const kept = await made.library.clippings.get(results[1]?.id ?? '');
  expect(kept).toMatchObject({ blocks: [], failure: { step: 'read', code: 'out-of-memory' } });
  expect((await made.library.originals.read(kept.original)).toString()).toContain('part 1');
  expect(made.library.index.counts().all).toBe(4);
  expect(await verifyLibrary(made.library.folder)).toEqual([]);
});
