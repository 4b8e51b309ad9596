import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryProblem } from '../contract/library-calls';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { CLIPPINGS_FOLDER, LIBRARY_FILE } from './layout';
import { SaveWatch } from './save-watch';
import { systemCode } from './storage/io-error';

type ProblemListener = (problem: LibraryProblem) => void;

/** What the parts of an open library share: where it is, whether it may be written, and what went wrong in it. */
export class LibraryContext {
  readonly saving = new SaveWatch();
  private readonly found = new Map<string, LibraryProblem>();
  private readonly listeners = new Set<ProblemListener>();

  /**
   * @param folder real path of the library
   * @param readOnlyReason why nothing may be written, in plain words; null if it may
   */
  constructor(
    readonly folder: string,
    public readOnlyReason: string | null,
  ) {}

  get problems(): LibraryProblem[] {
    return [...this.found.values()];
  }

  /** Keeps a problem once, however often its file is met again. */
  report(problem: LibraryProblem): void {
    // What was set aside has a name of its own, in whatever words it is told.
    const key = `${problem.file}\n${problem.setAside ?? problem.message}`;
    if (this.found.has(key)) return;
    this.found.set(key, problem);
    for (const listener of this.listeners) listener(problem);
  }

  /** What was reported of a file that is no longer beside the one in use is settled. */
  settle(setAside: string): void {
    for (const [key, problem] of this.found) if (problem.setAside === setAside) this.found.delete(key);
  }

  /** What was reported of a damaged clipping is settled when it is whole in its place again. */
  settleClipping(id: Id): void {
    for (const [key, problem] of this.found) if (problem.kind === 'damaged' && problem.clippingId === id) this.found.delete(key);
  }

  onProblem(listener: ProblemListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Looks whether the library is still in its place: a save would else make its folders anew where a drive was
   * unplugged, and the library would be in two places.
   * @throws DatelineError `io`
   */
  async mustBeThere(): Promise<void> {
    for (const part of [LIBRARY_FILE, CLIPPINGS_FOLDER]) if (!(await isGone(join(this.folder, part)))) return;
    throw new DatelineError('io', `The folder of the library is not there any more: ${this.folder}. Connect its drive or move it back, and try again. Nothing was written elsewhere.`);
  }

  /** @throws DatelineError `read-only` */
  mustBeWritable(): void {
    if (this.readOnlyReason === null) return;
    throw new DatelineError('read-only', `This library is open for reading only. ${this.readOnlyReason} Nothing was changed.`);
  }
}

/** Only what certainly is not there; what may not be looked at is left for the save to tell. */
async function isGone(path: string): Promise<boolean> {
  try {
    await stat(path);
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO'].includes(systemCode(error) ?? '');
  }
}
