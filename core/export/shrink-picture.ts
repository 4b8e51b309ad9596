import type { Canvas, Image } from '@napi-rs/canvas';

/** What one picture may take of the file, in the order in which pictures get fewer when there are many of them. */
export interface PictureLimit {
  /** Pixels; what is larger is made smaller. */
  width: number;
  height: number;
  bytes: number;
}

/** Tried one after another until a picture is small enough. */
const QUALITIES = [82, 70, 55];
/** Of many small pictures the best quality seldom is small enough, so that its try would be lost time. */
const QUALITIES_OF_MANY = [70, 55];
const MANY = 100_000;
const SCALES = [1, 0.75, 0.5];
/** Drawings with few colours stay as they are, without the noise of a JPEG, unless that costs much. */
const WORTH_OF_A_DRAWING = 1.4;

/** A picture as it is typeset, in a format that Typst places. */
export interface ShrunkPicture {
  bytes: Buffer;
  extension: 'png' | 'jpg';
}

/**
 * Makes a picture no larger than a page shows of it: a photograph of 12 megapixels printed 12 cm wide at 150 dots an
 * inch needs half a megapixel. Transparency becomes white, as paper is.
 * @param mediaType `image/png` or `image/jpeg` of what is small enough stays as it is
 * @throws Error for bytes that are no picture
 */
export async function shrinkPicture(bytes: Buffer, mediaType: string, limit: PictureLimit): Promise<ShrunkPicture> {
  // 33 MB of native code, which most programs that stand on this file never need.
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(bytes);
  const fit = Math.min(1, limit.width / image.width, limit.height / image.height);
  const kept = mediaType === 'image/png' ? 'png' : mediaType === 'image/jpeg' ? 'jpg' : null;
  if (kept !== null && fit === 1 && bytes.length <= limit.bytes) return { bytes, extension: kept };
  let smallest: ShrunkPicture | null = null;
  for (const scale of SCALES) {
    const canvas = drawn(image, fit * scale, createCanvas);
    try {
      for (const quality of limit.bytes < MANY ? QUALITIES_OF_MANY : QUALITIES) {
        smallest = { bytes: await canvas.encode('jpeg', quality), extension: 'jpg' };
        if (smallest.bytes.length <= limit.bytes) return kept === 'png' ? await betterAsDrawing(canvas, smallest, limit) : smallest;
      }
    } finally {
      free(canvas);
    }
  }
  return smallest ?? { bytes, extension: 'jpg' };
}

/** Its pixels are no part of the heap that the engine watches, and would stay until it cleans up for another reason. */
function free(canvas: Canvas): void {
  canvas.width = 1;
  canvas.height = 1;
}

function drawn(image: Image, scale: number, createCanvas: (width: number, height: number) => Canvas): Canvas {
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

async function betterAsDrawing(canvas: Canvas, photograph: ShrunkPicture, limit: PictureLimit): Promise<ShrunkPicture> {
  const bytes = await canvas.encode('png');
  return bytes.length <= Math.min(limit.bytes, photograph.bytes.length * WORTH_OF_A_DRAWING) ? { bytes, extension: 'png' } : photograph;
}
