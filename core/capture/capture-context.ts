import type { SeenPage } from '../contract/capture-calls';
import type { CaptureLibrary } from './capture-library';

/** What is to be clipped. A pasted text that is nothing but an address is fetched. */
export type CaptureInput =
  | { kind: 'address'; address: string }
  | { kind: 'file'; path: string }
  | ({ kind: 'page' } & SeenPage)
  | { kind: 'pasted'; text: string; html: string | null };

/** Where clippings go, what time it is, and when to stop. `outlet` is the name the user gave for all of them. */
export interface CaptureContext {
  library: CaptureLibrary;
  now(): Date;
  signal: AbortSignal;
  outlet?: string;
}
