import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfEngine } from './pdf-engine';

const LONGEST_SIDE = 8192;
const MOST_PIXELS = 32_000_000;

/**
 * Draws a page as a picture with its text above it, both made off screen.
 * @param width in CSS pixels; the picture has as many pixels as the screen shows
 * @returns the elements, or null when `signal` ended the work
 */
export async function drawPage(page: PDFPageProxy, width: number, signal: AbortSignal): Promise<HTMLElement[] | null> {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const wanted = page.getViewport({ scale: scale * window.devicePixelRatio });
  const viewport = page.getViewport({ scale: wanted.scale * withinLimits(wanted) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const drawing = page.render({ canvas, viewport });
  const stop = () => drawing.cancel();
  signal.addEventListener('abort', stop);
  try {
    await drawing.promise;
    if (signal.aborted) return null;
    return [canvas, await textOver(page, scale)];
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** A page can state any size, while a canvas that is too large stays empty. */
function withinLimits({ width, height }: { width: number; height: number }): number {
  return Math.min(1, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

async function textOver(page: PDFPageProxy, scale: number): Promise<HTMLElement> {
  const { TextLayer } = await pdfEngine();
  const container = document.createElement('div');
  container.className = 'pdf-text';
  container.style.setProperty('--total-scale-factor', String(scale));
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport: page.getViewport({ scale }) });
  await layer.render();
  return container;
}
