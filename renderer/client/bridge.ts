import type { EventName } from '../../core/contract/events';

/** What the preload puts on `window`; see electron/preload.ts. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  on(event: EventName, listener: (payload: unknown) => void): () => void;
  pathForFile(file: File): string;
}

declare global {
  interface Window {
    readonly dateline: Bridge;
  }
}
