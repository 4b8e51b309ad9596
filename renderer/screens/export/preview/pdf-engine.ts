import { getDocument, GlobalWorkerOptions, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

let worker: PDFWorker | null = null;

/** Reads a PDF. The bytes are copied, as their buffer moves to the worker that reads them. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerSrc = workerAddress;
  worker ??= PDFWorker.create({});
  return getDocument({
    data: bytes.slice(),
    worker,
    // The content security policy of the window refuses both.
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: false,
    useSystemFonts: false,
    stopAtErrors: false,
  }).promise;
}
