import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { dictionaries } from './scripts/setup/dictionaries.mjs';
import { leanDom } from './scripts/setup/lean-dom.mjs';
import { compiledSelectors } from './scripts/setup/compiled-selectors.mjs';
import { pdfData } from './scripts/setup/pdf-data.mjs';

const native = ['electron', 'libsql', '@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'];

// Everything but the native modules is bundled: the packaged app then carries three packages, not six hundred.
export default defineConfig({
  main: {
    plugins: [leanDom(), compiledSelectors(), dictionaries()],
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: resolve('electron/main.ts'),
          worker: resolve('electron/worker.ts'),
          typesetter: resolve('electron/typesetter.ts'),
          parser: resolve('electron/parser.ts'),
          cli: resolve('core/cli/cli.ts'),
          'cli-parser': resolve('core/cli/parser.ts'),
          spelling: resolve('core/spelling/spelling-thread.ts'),
          'memory-watch': resolve('core/capture/parser/memory-watch.ts'),
        },
        external: native,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve('electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), pdfData()],
    // The texts of the window are read sooner as JSON than as script.
    json: { namedExports: false, stringify: true },
    // Filled in by electron/setup-app-protocol.ts, anew for every page.
    html: { cspNonce: 'STYLE-NONCE' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      target: 'chrome114',
      rollupOptions: { input: { index: resolve('renderer/index.html'), browser: resolve('renderer/browser.html') } },
    },
  },
});
