import { imageSize } from 'image-size';
import { PICTURE_TYPES, type PictureType } from '../../model/picture-file';
import { CAPTURE_LIMITS } from '../capture-limits';

/** What the header of a picture says. Width and height are pixels as shown. */
export interface Raster {
  mediaType: PictureType;
  extension: string;
  width: number;
  height: number;
}

/** From here on a turned photograph is on its side: its width is shown as its height. */
const FIRST_TURNED = 5;
const BEGINNING = 32;

/**
 * @returns what kind of picture the bytes are, by their content, and how large it is; null for anything but a PNG, JPEG,
 *   GIF, WebP or AVIF picture with a sane size. SVG is none of them: it is a document that can carry script.
 */
export function rasterOf(bytes: Uint8Array): Raster | null {
  const mediaType = signatureOf(Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1'));
  if (mediaType === null) return null;
  const size = sizeOf(bytes);
  if (size === null || !isSane(size)) return null;
  return { mediaType, extension: PICTURE_TYPES[mediaType], ...size };
}

function signatureOf(beginning: string): PictureType | null {
  if (beginning.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (beginning.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (beginning.startsWith('GIF87a') || beginning.startsWith('GIF89a')) return 'image/gif';
  if (beginning.startsWith('RIFF') && beginning.slice(8, 12) === 'WEBP') return 'image/webp';
  return beginning.slice(4, 8) === 'ftyp' && /avi[fs]/.test(beginning.slice(8)) ? 'image/avif' : null;
}

// Whatever a damaged header makes the reader throw, it is no picture then.
function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation >= FIRST_TURNED ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

function isSane({ width, height }: { width: number; height: number }): boolean {
  const { longestSide, pixels } = CAPTURE_LIMITS.pictures;
  const isWhole = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  return isWhole && Math.max(width, height) <= longestSide && width * height <= pixels;
}

/** @returns whether a picture is too small to show anything: an icon, a rule, a counter */
export function isTrifle({ width, height }: { width: number; height: number }): boolean {
  return Math.min(width, height) < CAPTURE_LIMITS.pictures.shortestSide;
}
