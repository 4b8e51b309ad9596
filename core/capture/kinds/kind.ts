import type { Block } from '../../model/block';
import type { CaptureFlag } from '../../model/clipping';
import type { FoundMetadata } from '../metadata/found-metadata';

/** What was said about the bytes on their way in. It only breaks ties: the kind is told from the content. */
export interface KindHint {
  fileName: string | null;
  mediaType: string | null;
}

/** What a kind may use besides the bytes. */
export interface ReadContext {
  /** Where the bytes were fetched from, or null. */
  address: string | null;
  /** The charset of the HTTP header, or null. */
  charset: string | null;
  /** `selection`: somebody chose exactly this piece, so all of it is wanted. */
  extent: 'whole' | 'selection';
}

/** What a kind found in the bytes. */
export interface Reading {
  encoding: string | null;
  metadata: FoundMetadata;
  blocks: Block[];
  flags: CaptureFlag[];
}

/**
 * One kind of input. A further kind is one module with one of these, and its line in `kinds.ts`.
 * `recognise` says how sure it is, 0 (not mine) to 1, from 0.95 on by a signature; `read` throws DatelineError when it cannot read the bytes.
 */
export interface Kind {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  recognise(bytes: Uint8Array, hint: KindHint): number;
  /** The address that the bytes say they belong to, told quickly and without parsing them; to find duplicates by. */
  statedAddress?(bytes: Uint8Array, context: ReadContext): string | null;
  read(bytes: Uint8Array, context: ReadContext): Promise<Reading> | Reading;
}
