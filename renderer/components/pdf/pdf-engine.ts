import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Loaded when the first PDF is shown: who writes all day should not wait for it at the start. */
export function pdfEngine(): Promise<typeof PdfJs> {
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** @returns the address of a folder that the build puts beside the window (`scripts/setup/pdf-data.mjs`) */
function data(folder: string): string {
  return new URL(`pdf/${folder}/`, document.baseURI).href;
}

let worker: PDFWorker | null = null;

/** Reads a PDF. The bytes are copied, as their buffer moves to the worker that reads them. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, GlobalWorkerOptions, PDFWorker: Worker, VerbosityLevel } = await pdfEngine();
  GlobalWorkerOptions.workerSrc = workerAddress;
  worker ??= Worker.create({});
  return getDocument({
    data: bytes.slice(),
    worker,
    // The content security policy of the window refuses both.
    isEvalSupported: false,
    useWasm: false,
    cMapUrl: data('cmaps'),
    standardFontDataUrl: data('standard_fonts'),
    wasmUrl: data('wasm'),
    useSystemFonts: false,
    // A page that is no longer wanted while it is read is no reason to warn.
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}
