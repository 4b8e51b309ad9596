// Makes the pictures of docs/gallery anew: `npm run gallery`. It needs pdftoppm (poppler) and pngquant.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { main } from './setup/main.mjs';
import { root } from './setup/root.mjs';
import { say } from './setup/say.mjs';

const execute = promisify(execFile);
const gallery = join(root, 'docs', 'gallery');
const COLOURS = '96';

await main(async () => {
  const outDir = join(root, 'out', 'gallery');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql', '@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas', 'pdfjs-dist'] },
    build: {
      ssr: join(root, 'tests', 'gallery', 'print-gallery.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'print-gallery.mjs' } },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'dateline-gallery-'));
  try {
    const { stdout } = await execute(process.execPath, [join(outDir, 'print-gallery.mjs'), folder], { cwd: root });
    for (const picture of JSON.parse(stdout)) await takePicture(folder, picture);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say(`The pictures are in ${gallery}. Look at each of them.`);
  return 0;
});

async function takePicture(folder, { file, page, picture, width, height }) {
  const made = join(folder, 'picture');
  const part = height === undefined ? [] : ['-x', '0', '-y', '0', '-W', String(width), '-H', String(height)];
  await execute('pdftoppm', ['-png', '-singlefile', '-f', String(page), '-scale-to-x', String(width), '-scale-to-y', '-1', ...part, join(folder, file), made]);
  await execute('pngquant', ['--force', '--nofs', '--speed', '1', '--strip', '--output', join(gallery, picture), COLOURS, `${made}.png`]);
}
