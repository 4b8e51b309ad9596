/** How a long look at a library reports and ends. */
export interface VerifyOptions {
  signal?: AbortSignal;
  /** Documents looked at so far, and copies of clippings after them. */
  onProgress?: (done: number) => void;
}
