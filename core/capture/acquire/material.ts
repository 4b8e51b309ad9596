import type { CaptureSource } from '../../model/clipping';

/** Bytes that came in, with what is known about them from the way they came. */
export interface Material {
  source: CaptureSource;
  bytes: Uint8Array;
  /** Where they were fetched from after redirects, or null. */
  address: string | null;
  fileName: string | null;
  mediaType: string | null;
  charset: string | null;
  extent: 'whole' | 'selection';
  /** When the bytes were as they are, if that was before they came in: when the file was written. */
  seenAt?: Date;
  /** What a person says the encoding of the text is. */
  encoding?: string;
  /** It was taken out of a browser as a person saw it, so it may show more than what was fetched from the address. */
  asSeen?: boolean;
  /** Of a file: where it lies. */
  path?: string;
}
