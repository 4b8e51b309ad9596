import type { MimeHeaders } from './mime-headers';

/** One part of a MIME message; the message itself is the outermost one. */
export interface MimePart {
  headers: MimeHeaders;
  /** `text/plain`, in lower case. */
  type: string;
  /** Parameters of the content type by name in lower case: charset, boundary, format … */
  parameters: ReadonlyMap<string, string>;
  disposition: 'inline' | 'attachment' | null;
  fileName: string | null;
  /** The bytes, freed of their transfer encoding; empty for a multipart. */
  content: Uint8Array;
  /** The parts of a multipart, or the message within a `message/rfc822`. */
  parts: MimePart[];
}

/** @returns the part and all parts below it, in their order */
export function partsOf(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap(partsOf)];
}
