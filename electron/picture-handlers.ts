import { copyFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { dialog } from 'electron';
import { DatelineError } from '../core/model/dateline-error';
import { picturePath } from '../core/model/picture-file';
import { clippingHost, clippingScheme } from './app-origin';
import { clippingPicture } from './clipping-picture';
import type { MainWindow } from './main-window';
import type { OpenLibrary } from './open-library';
import { text } from './texts';

/**
 * Copies a picture of a clipping to where the user wants it.
 * @returns the new file, or null when the user thought better of it
 * @throws DatelineError not-found, io
 */
export async function savePicture({ clippingId, name }: { clippingId: string; name: string }, openLibrary: OpenLibrary, window: MainWindow): Promise<string | null> {
  const library = openLibrary.current;
  const picture = library && (await clippingPicture(library, `${clippingScheme}://${clippingHost}/${library.id}/${picturePath(clippingId, name)}`));
  if (!picture) throw new DatelineError('not-found', 'This picture is not in the library any more. Nothing was saved.');
  const extension = extname(name);
  const options = { title: text('dialog.savePicture'), defaultPath: `picture${extension}`, filters: [{ name: extension.slice(1).toUpperCase(), extensions: [extension.slice(1)] }] };
  const { canceled, filePath } = await (window.current ? dialog.showSaveDialog(window.current, options) : dialog.showSaveDialog(options));
  if (canceled || !filePath) return null;
  const target = extname(filePath) === '' ? `${filePath}${extension}` : filePath;
  try {
    await copyFile(picture.path, target);
  } catch (error) {
    throw new DatelineError('io', `The picture could not be written to “${target}”. Choose another place.`, { cause: error });
  }
  return target;
}

/** Copies the picture that is shown at a point of the window, whatever its format. */
export function copyPictureAt({ x, y }: { x: number; y: number }, window: MainWindow): void {
  const contents = window.current?.webContents;
  const zoom = contents?.getZoomFactor() ?? 1;
  contents?.copyImageAt(Math.round(x * zoom), Math.round(y * zoom));
}
