import { decodeHeader } from './decode-header';

/** One header line, unfolded; `raw` has one character for each byte. */
export interface RawHeader {
  name: string;
  raw: string;
}

/** The headers of a part, asked for by name in any case. */
export class MimeHeaders {
  constructor(readonly all: readonly RawHeader[]) {}

  has(name: string): boolean {
    return this.raw(name) !== null;
  }

  /** The first one as it stands, one character for each byte, or null. */
  raw(name: string): string | null {
    const wanted = name.toLowerCase();
    return this.all.find((header) => header.name === wanted)?.raw ?? null;
  }

  /**
   * The first one as text, or null when it is missing or empty.
   * @param fallback charset for bytes that are not encoded as headers must be, or null
   */
  text(name: string, fallback: string | null): string | null {
    const raw = this.raw(name);
    return raw === null ? null : decodeHeader(raw, fallback) || null;
  }
}
