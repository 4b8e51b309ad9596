import type { Reopening } from '../core/app/reopen-library';
import type { EventName, EventPayload } from '../core/contract/events';
import type { Reply } from '../core/contract/reply';

/** What the worker is told at its start. `reopen`: what was open when Dateline was closed, or when the last worker died. */
export interface WorkerStart {
  profileFolder: string;
  assetsFolder: string;
  dictionariesFolder: string;
  /** Script of the thread that reads dictionaries. */
  spellingScript: string;
  version: string;
  /** Seconds that reading a file may take, when they were given. */
  parseSeconds: number | null;
  reopen: Reopening | null;
}

/** From main to the worker. `typesetter` and `parser` carry a port. */
export type ToWorker =
  | { kind: 'start'; start: WorkerStart }
  | { kind: 'call'; call: number; name: string; input: unknown }
  | { kind: 'typesetter' }
  | { kind: 'typesetter-lost' }
  | { kind: 'parser'; number: number }
  | { kind: 'parser-lost'; number: number }
  | { kind: 'stop' };

export type AnyEvent = { [N in EventName]: { name: N; payload: EventPayload<N> } }[EventName];

/** From the worker to main. */
export type FromWorker =
  | { kind: 'reply'; call: number; reply: Reply }
  | { kind: 'event'; event: AnyEvent }
  | { kind: 'typesetter-wanted' }
  | { kind: 'typesetter-end' }
  | { kind: 'parser-wanted'; number: number; residentBytes: number }
  | { kind: 'parser-end'; number: number };
