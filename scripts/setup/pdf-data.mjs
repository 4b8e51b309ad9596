import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Of each folder what is needed: without WebAssembly, which the window's policy refuses, JPEG 2000 has a script. */
const NEEDED = { cmaps: /\.bcmap$|^LICENSE/, standard_fonts: /\.(?:pfb|ttf)$|^LICENSE/, wasm: /^openjpeg_nowasm_fallback\.js$|^LICENSE.*OPENJPEG$/ };

/**
 * A plugin for Vite that puts beside the built window what pdf.js reads at need, under `pdf/`: the character maps of
 * Japanese, Chinese and Korean fonts that are not embedded, the fonts that every reader of PDF has, pictures in JPEG 2000.
 * The processes that read a PDF's text take the character maps from there too.
 * @returns {import('vite').Plugin}
 */
export function pdfData() {
  return {
    name: 'pdf-data',
    async generateBundle() {
      for (const [folder, names] of Object.entries(NEEDED)) {
        for (const name of await readdir(join(PACKAGE, folder))) {
          if (names.test(name)) this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${name}`, source: await readFile(join(PACKAGE, folder, name)) });
        }
      }
    },
  };
}
