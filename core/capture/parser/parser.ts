import type { CaptureFailure } from '../../model/clipping';
import type { Material } from '../acquire/material';
import type { Kind, Unpacked } from '../kinds/kind';
import type { ReadMaterial } from '../read-material';
import type { ArticleTable } from '../table/article-tables';

/** What bytes are, before they are read. */
export interface Recognised {
  /** Null when no kind can read them, or when finding out failed. */
  kind: Kind | null;
  /** The address that they only stand for, or null. */
  pointsTo: string | null;
  /** The address that they say they belong to, or null. */
  statedAddress: string | null;
  /** Why they never become a clipping, or null. */
  refusal: string | null;
  unpacked: Unpacked;
  /** They could not even be recognised: reading them would fail again. */
  failure: CaptureFailure | null;
}

/** What bytes are, and what was read of them at once. */
export interface RecognisedAndRead extends Recognised {
  /** Null when something else has to be known or done before they are read, if they are read at all. */
  read: ReadMaterial | null;
}

/** `failed` when the bytes cannot be read as tables, or not within the limits. */
export type ReadTables = { tables: ArticleTable[] } | { failed: CaptureFailure | null };

/**
 * Where the code runs that takes apart bytes from anywhere. Its calls end within limits of time and memory and never
 * throw for what is wrong with the bytes: that is in what they return.
 * @throws DatelineError cancelled, when the signal fires first
 */
export interface Parser {
  /** @param unpacks whether what lies within the bytes is wanted too */
  recognise(material: Material, unpacks: boolean, signal: AbortSignal): Promise<Recognised>;
  /**
   * The same with what lies within the bytes, and reads them too if they can only be an article: for another process they
   * are then sent once instead of twice.
   */
  recogniseAndRead(material: Material, signal: AbortSignal): Promise<RecognisedAndRead>;
  read(kind: Kind | null, material: Material, signal: AbortSignal): Promise<ReadMaterial>;
  tables(material: Material, signal: AbortSignal): Promise<ReadTables>;
}
