import { webAddress } from '../acquire/web-address';
import { decodeText } from '../encoding/decode-text';
import { decodeEntities } from '../metadata/decode-entities';
import { isPropertyList, readPropertyList } from './read-property-list';

/** Larger files are none: these hold one address. */
const LARGEST = 64 * 1024;
const INI = /^\s*\[[^\]\n]{1,100}\]/;
const INI_LINK = /^[ \t]*\[(?:InternetShortcut|Desktop Entry)\][ \t]*$([\s\S]*?)(?=^[ \t]*\[|(?![\s\S]))/im;
const XML_LINK = /<key>\s*URL\s*<\/key>\s*<string>([^<]{1,8192})<\/string>/i;

/** @returns the http or https address that a shortcut holds, or null for bytes that are no shortcut */
export function shortcutAddress(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST) return null;
  if (isPropertyList(bytes)) return fromPropertyList(bytes);
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1').replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (INI.test(start)) return fromSection(decodeText(bytes, []).text);
  return /^\s*<(?:\?xml|!doctype plist|plist)/i.test(start) ? fromXml(decodeText(bytes, []).text) : null;
}

function fromPropertyList(bytes: Uint8Array): string | null {
  const root = readPropertyList(bytes);
  if (root === null || typeof root !== 'object' || Array.isArray(root) || root instanceof Uint8Array) return null;
  return typeof root.URL === 'string' ? webAddress(root.URL, null) : null;
}

function fromSection(text: string): string | null {
  const section = INI_LINK.exec(text)?.[1] ?? '';
  const address = /^[ \t]*URL[ \t]*=[ \t]*(\S+)/im.exec(section)?.[1];
  return webAddress(address, null);
}

function fromXml(text: string): string | null {
  const address = /<plist\b/i.test(text) ? XML_LINK.exec(text)?.[1] : undefined;
  return address === undefined ? null : webAddress(decodeEntities(address), null);
}
