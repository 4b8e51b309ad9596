import type { TableSource } from '../../../core/contract/table-calls';
import type { TableMapping } from '../../../core/model/table-mapping';
import { isWebAddress } from '../../components/browser/is-web-address';
import { parseAddresses } from './parse-addresses';

/** Something to be clipped. */
export type ClipWork =
  | { kind: 'addresses'; addresses: string[] }
  | { kind: 'files'; paths: string[] }
  | { kind: 'pasted'; text: string; html: string | null; picture?: Uint8Array<ArrayBuffer> }
  | { kind: 'table'; source: TableSource; mappings: TableMapping[] };

/** What a drop or the clipboard carries, as far as it can be clipped. */
export interface Carried {
  paths: string[];
  addresses: string;
  text: string;
  html: string | null;
  /** The bytes of a picture. */
  picture?: Uint8Array<ArrayBuffer> | null;
}

/**
 * What to clip of something that was dropped or pasted: its files, else its addresses, else its text, else its picture.
 * @returns null when there is nothing in it
 */
export function clipWork({ paths, addresses, text, html, picture = null }: Carried): ClipWork | null {
  if (paths.length > 0) return { kind: 'files', paths };
  // Lines with # are comments in the format text/uri-list.
  const listed = addresses.split(/\r?\n/).filter((line) => !line.startsWith('#')).join('\n');
  for (const candidate of [listed, text]) {
    const parsed = parseAddresses(candidate);
    if (parsed.addresses.length > 0 && parsed.others.length === 0) return { kind: 'addresses', addresses: parsed.addresses };
  }
  if (text.trim() === '' && picture) return { kind: 'pasted', text, html, picture };
  if (text.trim() === '' && !html) return null;
  return { kind: 'pasted', text, html };
}

/** What to clip once more of inputs that failed: what lies within a mailbox or an archive, `mail.mbox › 3`, comes with it. */
export function workAgain(inputs: readonly string[]): ClipWork[] {
  const whole = [...new Set(inputs.map((input) => input.split(' › ')[0] ?? input))];
  const [addresses, paths] = [whole.filter(isWebAddress), whole.filter((input) => !isWebAddress(input))];
  return [...(addresses.length > 0 ? [{ kind: 'addresses' as const, addresses }] : []), ...(paths.length > 0 ? [{ kind: 'files' as const, paths }] : [])];
}

/** @returns the bytes of the picture on the clipboard, or null */
export async function pictureOn(data: DataTransfer): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = [...data.files].find(({ type }) => type.startsWith('image/'));
  return file ? new Uint8Array(await file.arrayBuffer()) : null;
}

/** What a `DataTransfer` of a drop or a paste carries, but for a picture. */
export function carriedBy(data: DataTransfer): Carried {
  const paths = [...data.files].map((file) => window.dateline.pathForFile(file)).filter((path) => path !== '');
  return {
    paths,
    addresses: data.getData('text/uri-list'),
    text: data.getData('text/plain'),
    html: data.getData('text/html') || null,
  };
}
