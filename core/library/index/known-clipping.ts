import type { OwnSummary } from '../summary-of';

/** What the index knows of a clipping beyond its text: for the day on which its file is damaged and there is no copy. */
export interface KnownClipping {
  summary: OwnSummary;
  /** As the clipping itself says it, not as the list of outlets has it. */
  outlet: string | null;
  tags: string[];
  /** Of its page, in the form of `addressKey`. */
  addressKey: string | null;
  /** Of its original, hex. */
  sha256: string;
}
