import { DatelineError } from '../../model/dateline-error';
import { table } from '../kinds/table';
import type { Material } from './material';

/**
 * @returns the clipboard's HTML if it has any and is no table of articles, else its text, as UTF-8 bytes; a picture when
 * there are no words (programs that copy words often add a picture of them, and one that copies a picture adds HTML)
 * @throws DatelineError empty-input
 */
export function pastedMaterial(text: string, html: string | null, picture: Uint8Array | null = null): Material {
  if (picture !== null && picture.length > 0 && text.trim() === '') return pictureMaterial(picture);
  // Cells copied in a spreadsheet come as a page too, which has lost where they stood.
  const markup = isCopiedTable(text) ? '' : (html?.trim() ?? '');
  if (markup === '' && text.trim() === '') {
    throw new DatelineError('empty-input', 'The clipboard holds no text and no picture. Nothing was clipped.');
  }
  return markup === '' ? fromClipboard(text, 'text/plain') : fromClipboard(markup, 'text/html');
}

/** @returns the text of the clipboard, to be read as a table whatever it looks like */
export function pastedTable(text: string): Material {
  return fromClipboard(text, 'text/csv');
}

function fromClipboard(content: string, mediaType: string): Material {
  return { source: { kind: 'clipboard', name: '' }, bytes: new TextEncoder().encode(content), address: null, fileName: null, mediaType, charset: 'utf-8', extent: 'selection' };
}

function isCopiedTable(text: string): boolean {
  return text.includes('\t') && table.recognise(new TextEncoder().encode(text), { fileName: null, mediaType: 'text/plain' }) > 0;
}

function pictureMaterial(bytes: Uint8Array): Material {
  return { source: { kind: 'clipboard', name: '' }, bytes, address: null, fileName: null, mediaType: null, charset: null, extent: 'whole' };
}
