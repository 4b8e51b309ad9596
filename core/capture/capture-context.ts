import type { SeenPage } from '../contract/capture-calls';
import type { TableMapping } from '../model/table-mapping';
import type { CaptureLibrary } from './capture-library';
import type { Parser } from './parser/parser';

/** What is to be clipped. A pasted text that is nothing but an address is fetched. */
export type CaptureInput =
  | { kind: 'address'; address: string }
  | { kind: 'file'; path: string }
  | ({ kind: 'page' } & SeenPage)
  | { kind: 'pasted'; text: string; html: string | null; picture?: Uint8Array | null };

/** Where clippings go, what time it is, and when to stop. `outlet` is the name the user gave for all of them. */
export interface CaptureContext {
  library: CaptureLibrary;
  now(): Date;
  signal: AbortSignal;
  /** Where bytes are taken apart; without one in this very process, which is for input of our own. */
  parser?: Parser | undefined;
  outlet?: string;
  /** How tables are read in this run, before what the library remembers. */
  tables?: TableChoices;
  /** Told how far an input of many articles is. */
  onPart?(progress: { done: number; total: number }): void;
}

export interface TableChoices {
  mappings: readonly TableMapping[];
  /** Somebody can be asked: a table without texts is not clipped before it is known whether its pages are wanted. */
  asks: boolean;
  /** Whether the pages of rows without a text are fetched, whatever a mapping says. */
  fetchPages?: boolean;
}
