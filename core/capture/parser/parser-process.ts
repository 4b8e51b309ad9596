import type { ParserTask } from './parser-messages';

/** A process that reads bytes, as its owner sees it. */
export interface ParserProcess {
  send(task: ParserTask): void;
  /** Ends it at once, whatever it is busy with. */
  end(): void;
}

/** What is heard of it. `onEnd` comes once, however it ended; after that nothing comes. */
export interface ParserListener {
  onMessage(message: unknown): void;
  onEnd(): void;
}

/**
 * Starts a process that reads bytes.
 * @param residentBytes of memory, buffers included, above which it ends itself
 */
export type StartParser = (listener: ParserListener, residentBytes: number) => ParserProcess;
