import { checksumOf } from './checksum';
import type { Enveloped } from './document-kind';

/** The document with the checksum of its content. */
export function sealed<T extends Enveloped>(document: T): T {
  return { ...document, checksum: checksumOf(document) };
}

/** A document as its file holds it: indented, so that a person can read and compare it. */
export function documentText(document: Enveloped): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}
