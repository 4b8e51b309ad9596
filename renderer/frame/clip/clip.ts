import { createContext, useContext } from 'react';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import type { ClipWork } from './clip-work';

export interface ClipProgress {
  done: number;
  total: number;
  /** The address or file being clipped; empty while it is not known. */
  current: string;
  /** Seconds, while they can be told. */
  left: number | null;
}

/** Clipping, from anywhere in the window. */
export interface Clip {
  /** Shows the dialog that asks for addresses, files or text. */
  ask(): void;
  /** Asks for files in the system's own dialog. */
  chooseFiles(): Promise<void>;
  /** Clips what is on the clipboard. */
  fromClipboard(): Promise<void>;
  /** Asks for a table in the system's own dialog, then what its columns hold. */
  chooseTable(): Promise<void>;
  /** Lists the links of a clipping that is a list of links, to choose those to clip. */
  chooseLinks(clippingId: string): void;
  /** Clips at once, or after what is being clipped. */
  start(work: ClipWork): Promise<void>;
  cancel(): void;
  /** Where the running work is, or null. */
  progress: ClipProgress | null;
  /** Clips inputs again that failed; what comes of it takes the place of what came before. */
  retry(failed: readonly CaptureResult[]): Promise<void>;
  /** What became of the inputs since the dialog was opened. */
  results: readonly CaptureResult[];
}

export const ClipContext = createContext<Clip | null>(null);

export function useClip(): Clip {
  const clip = useContext(ClipContext);
  if (!clip) throw new Error('useClip is used outside of ClipProvider.');
  return clip;
}
