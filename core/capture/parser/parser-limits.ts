const MEBIBYTE = 1024 * 1024;

/** What one input may take of a parser's process. */
export const PARSER_LIMITS = {
  /** Milliseconds for an input of any size, and for each mebibyte of it on top. */
  milliseconds: 30_000,
  millisecondsPerMebibyte: 1000,
  /** Milliseconds until a new process must be ready; a machine at its limits takes its time. */
  startMilliseconds: 60_000,
  /** Milliseconds after which a process that nobody needs is ended. */
  idleMilliseconds: 60_000,
  /** Of the JavaScript heap. */
  heapBytes: 1536 * MEBIBYTE,
  /** Of all its memory, buffers included. */
  residentBytes: 2048 * MEBIBYTE,
} as const;
