import { DatelineError } from '../../model/dateline-error';
import type { Material } from './material';

/**
 * @returns the clipboard's HTML if it has any, else its text, as UTF-8 bytes
 * @throws DatelineError empty-input
 */
export function pastedMaterial(text: string, html: string | null): Material {
  const markup = html?.trim() ?? '';
  if (markup === '' && text.trim() === '') {
    throw new DatelineError('empty-input', 'The clipboard holds no text. Nothing was clipped.');
  }
  return {
    source: { kind: 'clipboard', name: '' },
    bytes: new TextEncoder().encode(markup === '' ? text : markup),
    address: null,
    fileName: null,
    mediaType: markup === '' ? 'text/plain' : 'text/html',
    charset: 'utf-8',
    extent: 'selection',
  };
}
