import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

/** `sha256-<hex>` over the canonical JSON of a document without its own `checksum`. */
export function checksumOf(document: object): string {
  const text = canonicalJson({ ...document, checksum: undefined });
  return `sha256-${sha256(text)}`;
}
