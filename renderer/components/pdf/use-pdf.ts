import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { openPdf } from './pdf-engine';

export interface OpenPdf {
  document: PDFDocumentProxy;
  pages: number;
  /** Size of the first page in points; pages are taken to be of one paper. */
  width: number;
  height: number;
}

export interface PdfState {
  pdf: OpenPdf | null;
  problem: string | null;
}

/** Opens the bytes of a PDF, for as long as the component is shown; the document before stays until the new one can be drawn. */
export function usePdf(bytes: Uint8Array | null): PdfState {
  const [state, setState] = useState<PdfState>({ pdf: null, problem: null });
  useEffect(() => {
    if (!bytes) return;
    let wanted = true;
    openWithSize(bytes).then(
      (pdf) => {
        if (!wanted) return void pdf.document.loadingTask.destroy();
        setState((before) => {
          void before.pdf?.document.loadingTask.destroy();
          return { pdf, problem: null };
        });
      },
      (error: Error) => wanted && setState((before) => ({ ...before, problem: error.message })),
    );
    return () => {
      wanted = false;
    };
  }, [bytes]);
  const last = useRef<OpenPdf | null>(null);
  useEffect(() => {
    last.current = state.pdf;
  }, [state.pdf]);
  useEffect(() => () => void last.current?.document.loadingTask.destroy(), []);
  return state;
}

async function openWithSize(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await openPdf(bytes);
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { document, pages: document.numPages, width, height };
}
