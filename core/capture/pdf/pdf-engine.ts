import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfEngine = typeof PdfJs;

/** What pdf.js looks for when it is loaded and needs only for drawing. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

let loading: Promise<PdfEngine> | null = null;

/**
 * pdf.js, loaded with the first PDF so that starting does not pay for it. Its worker module is loaded into this same
 * thread: it leaves a handler in `globalThis` that the main module then uses, so that no worker file is needed.
 */
export function pdfEngine(): Promise<PdfEngine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PdfEngine> {
  for (const name of DRAWING) define(name, Object);
  define('navigator', { language: 'en', platform: '', userAgent: '' });
  await withSoftHyphens(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

function define(name: string, value: unknown): void {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** pdf.js's own pattern of the letters it drops from a text, and the same without the soft hyphen. */
const DROPPED = '^(\\s)|(\\p{Mn})|(\\p{Cf})$';
const DROPPED_BUT_SOFT_HYPHEN = '^(\\s)|(\\p{Mn})|((?!\\u00ad)\\p{Cf})$';

/**
 * pdf.js takes the soft hyphen for a mark without a look, though typesetters end a line with it where they broke a
 * word; without it nobody can tell that the halves belong together. Its pattern is made when it is loaded, and has no
 * option, so it is exchanged on the way.
 */
async function withSoftHyphens<T>(run: () => Promise<T>): Promise<T> {
  const { RegExp: plain } = globalThis;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [pattern, flags]: [string | RegExp, string | undefined], made) =>
      Reflect.construct(target, [pattern === DROPPED ? DROPPED_BUT_SOFT_HYPHEN : pattern, flags], made) as RegExp,
  });
  try {
    return await run();
  } finally {
    globalThis.RegExp = plain;
  }
}

// It complains on loading that it cannot draw without a canvas, before it can be told to be quiet.
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { warn } = globalThis.console;
  globalThis.console.warn = () => undefined;
  try {
    return await run();
  } finally {
    globalThis.console.warn = warn;
  }
}
