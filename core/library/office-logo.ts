import { readFile, stat } from 'node:fs/promises';
import { rasterOf } from '../capture/pictures/raster';
import { DatelineError } from '../model/dateline-error';
import type { OfficeLogo } from '../model/office-look';
import { insideLibrary } from './inside-library';
import { OFFICE_FOLDER } from './layout';
import { atomicWrite } from './storage/atomic-write';
import { sha256 } from './storage/sha256';

const MOST_BYTES = 20_000_000;
const NAME_LENGTH = 32;

/**
 * Copies a picture into a library as the office's logo. What was the logo before stays, for former editions.
 * @throws DatelineError `bad-input` for what is no picture that can be printed, `too-large`, `not-found`
 */
export async function keepLogo(libraryFolder: string, file: string): Promise<OfficeLogo> {
  const bytes = await bytesOf(file);
  const raster = rasterOf(bytes);
  if (raster === null || raster.mediaType === 'image/avif') {
    throw new DatelineError('bad-input', 'The logo must be a PNG, JPEG, GIF or WebP picture. The logo was not changed.');
  }
  const { mediaType, extension, width, height } = raster;
  const name = `${sha256(bytes).replace(/^sha256-/, '').slice(0, NAME_LENGTH)}.${extension}`;
  await atomicWrite(insideLibrary(libraryFolder, OFFICE_FOLDER, name), bytes);
  return { name, mediaType, width, height };
}

/** @returns the bytes of the logo, null when its file is not there any more */
export async function readLogo(libraryFolder: string, { name }: OfficeLogo): Promise<Uint8Array<ArrayBuffer> | null> {
  return readFile(insideLibrary(libraryFolder, OFFICE_FOLDER, name)).then((bytes) => Uint8Array.from(bytes), () => null);
}

async function bytesOf(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new DatelineError('not-found', `“${file}” is no file that can be read. The logo was not changed.`);
  if (found.size > MOST_BYTES) throw new DatelineError('too-large', 'A logo may have 20 MB at most. The logo was not changed.');
  return readFile(file);
}
