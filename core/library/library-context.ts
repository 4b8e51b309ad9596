import type { LibraryProblem } from '../contract/library-calls';
import { DatelineError } from '../model/dateline-error';
import { SaveWatch } from './save-watch';

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
    const key = `${problem.file}\n${problem.setAside ?? ''}\n${problem.message}`;
    if (this.found.has(key)) return;
    this.found.set(key, problem);
    for (const listener of this.listeners) listener(problem);
  }

  onProblem(listener: ProblemListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @throws DatelineError `read-only` */
  mustBeWritable(): void {
    if (this.readOnlyReason === null) return;
    throw new DatelineError('read-only', `This library is open for reading only. ${this.readOnlyReason} Nothing was changed.`);
  }
}
