import { createHash } from 'node:crypto';

/** @returns SHA-256 (FIPS 180-4) of bytes, or of a text as UTF-8: 64 hex digits */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
