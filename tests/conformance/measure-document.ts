import { plainText } from '../../core/model/plain-text';
import type { IndexRow } from './index-rows';
import { compareRow } from './measures';
import type { Measured, Outcome } from './measures';

export const DOCUMENT_KINDS = ['doc', 'doc-made'];

const WORD = /[\p{L}\p{N}]+/gu;
const ENOUGH = 0.9;

/**
 * Compares a document with what the corpus states of it. Of the words that other programs see at its beginning and end
 * nine of ten must be in the clipping: programs differ in the order of what stands beside one another, in signs and in
 * line breaks, so that longer pieces cannot be compared.
 */
export function compareDocument(row: IndexRow, measured: Measured): { measure: string; outcome: Outcome }[] {
  const fields = compareRow(row, measured).filter(({ measure }) => !measure.endsWith(' words'));
  const stated = wordsOf(`${row.exp_first_words ?? ''} ${row.exp_last_words ?? ''}`);
  return stated.length === 0 ? fields : [...fields, { measure: 'words', outcome: compareWords(stated, measured) }];
}

function compareWords(stated: readonly string[], { metadata, blocks }: Measured): Outcome {
  const text = `${metadata.title.value ?? ''}\n${(metadata.authors.value ?? []).join('\n')}\n${plainText(blocks).text}`;
  const found = new Set(wordsOf(text));
  const missing = stated.filter((word) => !found.has(word));
  return { right: missing.length <= stated.length * (1 - ENOUGH), expected: `also ${missing.join(' ')}`, actual: text.slice(0, 200) };
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}
