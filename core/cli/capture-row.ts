import type { CaptureResult } from '../contract/capture-calls';

/** What the command line tells of an input: all fields are always there, and null when nothing is known. */
export type CaptureRow = Omit<CaptureResult, 'flags'>;

/** @returns the row of a result; its warnings say in words what the flags are for the window */
export function captureRow({ input, status, id, title, outlet, authors, published, language, words, warnings, error }: CaptureResult): CaptureRow {
  return { input, status, id, title, outlet, authors, published, language, words, warnings, error };
}
