import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { resolve } from 'node:path';

/** A PDF that Typst sets from its own source, with the project's fonts. */
export function typstPdf(source: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: resolve('assets'), fontArgs: [{ fontPaths: [resolve('assets/fonts')] }] });
  return compiler.pdf({ mainFileContent: `#set text(font: "Noto Serif", size: 10pt)\n${source}` });
}
