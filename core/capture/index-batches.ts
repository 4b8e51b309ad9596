import type { CaptureLibrary } from './capture-library';

const MOST_FILES = 32;
const LONGEST_MILLISECONDS = 500;

/**
 * Puts the clippings of several files into the index together: a transaction for each writes the same pages of the
 * index again and again. Only the index waits: the files of a clipping are on the disk before it is reported, and what a
 * kill takes out of the index is found by its file when the library is next opened.
 */
export class IndexBatches {
  private files = 0;
  private since = 0;

  constructor(private readonly index: CaptureLibrary['index']) {}

  /** To be called before each file. */
  next(): void {
    if (this.files >= MOST_FILES || performance.now() - this.since > LONGEST_MILLISECONDS) this.end();
    if (this.files === 0) {
      this.index.beginBatch();
      this.since = performance.now();
    }
    this.files += 1;
  }

  /** To be called behind the last file, and when something failed. */
  end(): void {
    if (this.files > 0) this.index.endBatch();
    this.files = 0;
  }
}
