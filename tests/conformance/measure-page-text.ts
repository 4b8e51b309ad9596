import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { declaredEncoding } from '../../core/capture/encoding/declared-encoding';
import { decodeText } from '../../core/capture/encoding/decode-text';
import { plainText } from '../../core/model/plain-text';
import { expectedText } from './expected-text';
import type { IndexRow } from './index-rows';
import type { Measured } from './measures';
import { wordPairScore } from './word-pairs';

/** How far the text of one page is the expected one, 0 to 1: Dateline's, and that of bare Readability. */
export interface PageTextScore {
  /** Who states the expected text, e.g. `readability`. */
  source: string;
  path: string;
  dateline: number;
  readability: number;
}

/** @returns null for a page whose whole text the corpus does not state */
export function measurePageText(folder: string, row: IndexRow, measured: Measured): PageTextScore | null {
  const expected = expectedText(folder, row);
  const path = row.path ?? '';
  if (expected === null || expected.trim() === '') return null;
  return {
    source: /^pages\/([a-z0-9]+)/.exec(path)?.[1] ?? path,
    path,
    dateline: wordPairScore(expected, plainText(measured.blocks).text),
    readability: wordPairScore(expected, bareReadability(readFileSync(join(folder, path)))),
  };
}

/** Readability as it comes, over the same DOM and with the letters decoded in the same way. */
function bareReadability(bytes: Uint8Array): string {
  const { document } = parseHTML(decodeText(bytes, [declaredEncoding(bytes)]).text);
  try {
    return new Readability(document).parse()?.textContent ?? '';
  } catch {
    return '';
  }
}
