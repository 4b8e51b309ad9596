/** How a long look at a library reports and ends. */
export interface VerifyOptions {
  signal?: AbortSignal;
  /** Documents looked at so far. */
  onProgress?: (done: number) => void;
}
