import type { Block } from '../../model/block';
import type { CaptureFlag, Tone } from '../../model/clipping';
import type { Id } from '../../model/id';
import type { PicturesAtHand } from '../pictures/pictures-at-hand';
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
  /** Where the bytes lie as a file, for what was saved beside them. */
  path?: string;
  /** What a person says the encoding of the text is, whatever the bytes say. */
  encoding?: string;
  /** Folder of the character maps that PDFs may name instead of bringing them (Adobe's, packed by pdf.js). */
  characterMaps?: string;
}

/** What a kind found in the bytes. */
export interface Reading {
  encoding: string | null;
  metadata: FoundMetadata;
  blocks: Block[];
  flags: CaptureFlag[];
  /** Why there is no text and what to do, when the kind can say more than that there is none. */
  emptyReason?: string;
  /** What the source itself files the article under. */
  tags?: string[];
  /** How the source files the article, where the library has a place for it. */
  filed?: { tone: Tone | null; sectionId: Id | null };
  /** Until when the source forbids to publish it: a day, or a day with time. */
  embargo?: string;
  /** A date in words that hold on the day of reading only, such as “2 hours ago”. */
  relativeDate?: string;
  /** What else the user has to know of it, in plain words: conditions of use. */
  warnings?: string[];
  /** The pictures of the blocks that came with the bytes. */
  pictures?: PicturesAtHand;
}

/** An input that lies within another one: a mail of a mailbox, an attachment, a page of an archive. */
export interface Part {
  /** Its own file name, or empty. */
  name: string;
  bytes: Uint8Array;
  mediaType: string | null;
  charset: string | null;
  /** Where it was fetched from, or null. */
  address: string | null;
}

/** What lies within some bytes. */
export interface Unpacked {
  parts: Part[];
  /** The bytes are nothing but their parts, and no article themselves; without any part they are kept all the same. */
  onlyParts: boolean;
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
  /** Its text can be read in an encoding that a person chooses. */
  readonly takesEncoding?: boolean;
  /** The address that the bytes say they belong to, told quickly and without parsing them; to find duplicates by. */
  statedAddress?(bytes: Uint8Array, context: ReadContext): string | null;
  /** The address that the bytes only stand for: it is fetched in their place. Null when they state none. */
  pointsTo?(bytes: Uint8Array): string | null;
  /** Finds the inputs within the bytes; each becomes a clipping of its own. */
  unpack?(bytes: Uint8Array): Unpacked | Promise<Unpacked>;
  /** Why bytes of this kind never are a clipping and what to do with them, in plain words; nothing is kept of them. */
  notAnArticle?(bytes: Uint8Array): string;
  read(bytes: Uint8Array, context: ReadContext): Promise<Reading> | Reading;
}
