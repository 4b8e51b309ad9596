const MEBIBYTE = 1024 * 1024;

/** How much of a table is read. */
export const TABLE_LIMITS = {
  /** Characters of a file of separated values. */
  textLength: 60 * MEBIBYTE,
  rows: 50_000,
  columns: 200,
  /** Characters of a cell; Excel itself takes 32 767. */
  cell: 1 * MEBIBYTE,
  /** Bytes by which a table is told from other texts. */
  sample: 64 * 1024,
  /** Rows among which the header is looked for, and by whose values columns are told apart. */
  headerRows: 25,
  valueRows: 200,
  sheets: 50,
  /** Mappings that a library remembers. */
  remembered: 200,
  /** Rows that are clipped at the same time: their files wait for the disk together. */
  atOnce: 8,
} as const;
