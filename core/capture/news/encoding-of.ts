import { declaredEncoding } from '../encoding/declared-encoding';
import { decodeText } from '../encoding/decode-text';

/** @returns the encoding in which an XML document is read */
export function encodingOf(bytes: Uint8Array): string {
  return decodeText(bytes, [declaredEncoding(bytes)]).encoding;
}
