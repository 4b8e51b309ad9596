import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Loaded when the first PDF is shown: who writes all day should not wait for it at the start. */
export function pdfEngine(): Promise<typeof PdfJs> {
  return import('pdfjs-dist/legacy/build/pdf.mjs');
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
    useSystemFonts: false,
    // A page that is no longer wanted while it is read is no reason to warn.
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}
