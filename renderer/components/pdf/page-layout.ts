/** Space around and between pages, in CSS pixels. */
export const MARGIN = 26;
export const GAP = 30;

/** A page beside another is only worth it when it can be read. */
const NARROWEST = 370;
const WIDEST = 620;

export interface PageLayout {
  columns: 1 | 2;
  /** Size of one page in CSS pixels. */
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * How pages are laid out in a window: two side by side when it is wide enough, whole where that leaves them readable.
 * @param zoom factor on the size that fits
 */
export function pageLayout(page: Size, window: Size, pages: number, zoom: number): PageLayout {
  const ratio = page.height / page.width;
  const whole = (window.height - 2 * MARGIN) / ratio;
  const half = Math.min((window.width - 2 * MARGIN - GAP) / 2, Math.max(whole, NARROWEST));
  const fitsTwo = half >= NARROWEST && pages > 1;
  const single = Math.min(window.width - 2 * MARGIN, Math.max(whole, WIDEST));
  const width = Math.floor(Math.max(120, (fitsTwo ? half : single) * zoom));
  const columns = fitsTwo && 2 * width + GAP + 2 * MARGIN <= window.width ? 2 : 1;
  return { columns, width, height: Math.round(width * ratio) };
}
