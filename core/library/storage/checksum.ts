import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

/** `sha256-<hex>` over the canonical JSON of a document without its own `checksum`. */
export function checksumOf(document: object): string {
  const text = canonicalJson({ ...document, checksum: undefined });
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
