import type { SeenPage } from '../../contract/capture-calls';
import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { withSelection } from '../html/page-selection';
import type { Material } from './material';
import { normaliseAddress } from './normalise-address';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * @returns a page that was taken out of a browser, as UTF-8 with a byte order mark: what the page declares of its
 * encoding was true of the bytes that the browser had, not of these
 * @throws DatelineError bad-input (no web address), empty-input, too-large
 */
export function pageMaterial({ address, html, selection }: SeenPage): Material {
  if (html.trim() === '') throw new DatelineError('empty-input', 'The page is empty. Nothing was clipped.');
  if (selection?.trim() === '') throw new DatelineError('empty-input', 'Nothing is selected on the page. Nothing was clipped.');
  const shown = normaliseAddress(address);
  const markup = /^\s*<!doctype\s/i.test(html) ? html : `<!DOCTYPE html>\n${html}`;
  const bytes = new TextEncoder().encode(BYTE_ORDER_MARK + (selection === null ? markup : withSelection(markup, selection)));
  if (bytes.length > CAPTURE_LIMITS.pageBytes) {
    throw new DatelineError('too-large', 'The page is too large for Dateline to read. Nothing was clipped; select the article and clip the selection.');
  }
  return {
    source: { kind: 'address', name: address },
    bytes,
    address: shown,
    fileName: null,
    mediaType: 'text/html',
    charset: 'utf-8',
    extent: selection === null ? 'whole' : 'selection',
    asSeen: true,
  };
}
