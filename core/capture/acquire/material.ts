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
}
