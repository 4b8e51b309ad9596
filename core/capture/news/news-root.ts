import { byteOrderMark } from '../encoding/byte-order-mark';

const WINDOW = 16 * 1024;

/** @returns the local name of the root element of an XML document in lower case, or null for bytes that are none */
export function xmlRoot(bytes: Uint8Array): string | null {
  const start = byteOrderMark(bytes)?.length ?? 0;
  let rest = Buffer.from(bytes.subarray(start, WINDOW)).toString('latin1').replaceAll('\0', '').trimStart();
  for (let count = 0; count < 100; count += 1) {
    const end = rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : rest.startsWith('<?') || /^<!doctype/i.test(rest) ? endOfDeclaration(rest) : 0;
    if (end <= 0 || (end === 2 && rest.startsWith('<!--'))) break;
    rest = rest.slice(end).trimStart();
  }
  const name = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(rest)?.[1];
  return name?.toLowerCase() ?? null;
}

// The declaration of a document type may have rules of its own in brackets.
function endOfDeclaration(text: string): number {
  const close = text.indexOf('>');
  const open = text.indexOf('[');
  if (!text.startsWith('<?') && open !== -1 && open < close) return text.indexOf(']>') === -1 ? text.search(/\]\s*>/) + 2 : text.indexOf(']>') + 2;
  return close + 1;
}
