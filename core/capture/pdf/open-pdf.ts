import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DatelineError } from '../../model/dateline-error';
import { characterMapReader } from './character-maps';
import { withNewEnd } from './new-end';
import { pdfEngine } from './pdf-engine';

/** An open PDF; it must be closed. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  /** Its end had been lost: it is as much of it as came. */
  mended: boolean;
  close(): Promise<void>;
}

/**
 * Opens a PDF for its text alone: no scripts, no fonts of the system, nothing drawn, nothing fetched.
 * @param characterMaps folder of the maps that fonts may name
 * @throws DatelineError forbidden for one that asks for a password, damaged
 */
export async function openPdf(bytes: Uint8Array, characterMaps?: string): Promise<OpenPdf> {
  try {
    return await open(bytes, characterMaps);
  } catch (error) {
    const mended = isPasswordAsked(error) ? null : withNewEnd(bytes);
    if (mended === null) throw openingError(error);
    const opened = await open(mended, characterMaps).catch(() => {
      throw openingError(error);
    });
    return { ...opened, mended: true };
  }
}

async function open(bytes: Uint8Array, characterMaps: string | undefined): Promise<OpenPdf> {
  const { getDocument } = await pdfEngine();
  const task = getDocument({
    // pdf.js takes the bytes for itself, and refuses Buffers.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    ...(characterMaps === undefined ? {} : { CMapReaderFactory: characterMapReader(characterMaps) }),
    verbosity: 0,
  });
  try {
    return { document: await task.promise, mended: false, close: () => closed(task) };
  } catch (error) {
    await closed(task);
    throw error;
  }
}

function isPasswordAsked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

async function closed(task: PDFDocumentLoadingTask): Promise<void> {
  await task.destroy();
}

function openingError(error: unknown): DatelineError {
  if (isPasswordAsked(error)) {
    return new DatelineError('forbidden', 'This PDF is protected by a password, so its text cannot be read. It is kept in the library as it came; save it without the password and clip it again.', { cause: error });
  }
  return damagedPdf(error);
}

/** What is said of a PDF of which nothing can be read. */
export function damagedPdf(cause: unknown = null): DatelineError {
  return new DatelineError('damaged', 'This PDF is damaged and cannot be opened. It is kept in the library as it came; ask for it again, or paste its text.', { cause });
}
