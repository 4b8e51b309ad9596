const MEBIBYTE = 1024 * 1024;

/** How much capture takes on. Beyond these nothing useful is read, and hostile input lies there. */
export const CAPTURE_LIMITS = {
  /** Bytes of a file. */
  fileBytes: 100 * MEBIBYTE,
  /** Bytes of a fetched page. */
  pageBytes: 20 * MEBIBYTE,
  /** Characters of text that are parsed, after scripts, styles and embedded data are left out. */
  textLength: 5 * MEBIBYTE,
  /** Elements nested deeper than this are unwrapped: their text stays, their tags go. */
  nesting: 256,
  /** A page nested deeper than this is not read at all. */
  hostileNesting: 5000,
  /** Elements of a page. */
  elements: 150_000,
  /** Elements above which a page is read without Readability, whose time grows faster than the page. */
  readabilityElements: 12_000,
  /**
   * The same for how deep all elements of a page lie, added up: Readability reads the text of every box anew, so each
   * line is read as often as there are boxes around it. Pages of the press have a tenth of that at most.
   */
  readabilityDepths: 400_000,
  /** Milliseconds until a fetch gives up, redirects and body included. */
  fetchMilliseconds: 30_000,
  redirects: 10,
  /** What is read of a PDF: the text of so many pages, in so many milliseconds. */
  pdf: { pages: 500, milliseconds: 30_000 },
  /** What is unpacked from one ZIP-based document: files in it, bytes of one of them and of all that are read. */
  archive: { entries: 10_000, entryBytes: 48 * MEBIBYTE, bytes: 96 * MEBIBYTE },
  /** Elements of one XML file. */
  xmlElements: 800_000,
  /** What is unpacked from one input: how many inputs within it, how many bytes in all, how deep one within the other. */
  unpacked: { parts: 5000, bytes: 300 * MEBIBYTE, depth: 4 },
  /**
   * Pictures of one clipping: how many, bytes of one and of all, pixels of one and on a side; smaller ones are icons and
   * counters. How many are fetched at the same time, and milliseconds for all and for one.
   */
  pictures: {
    count: 60,
    bytes: 12 * MEBIBYTE,
    bytesInAll: 60 * MEBIBYTE,
    pixels: 80_000_000,
    longestSide: 30_000,
    shortestSide: 48,
    atOnce: 4,
    milliseconds: 40_000,
    eachMilliseconds: 15_000,
    redirects: 5,
  },
} as const;
