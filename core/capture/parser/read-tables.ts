import { DatelineError } from '../../model/dateline-error';
import type { Material } from '../acquire/material';
import { articleTables } from '../table/article-tables';
import type { ReadTables } from './parser';

/** @returns the tables of articles in some bytes */
export function readTables({ bytes, charset }: Material): ReadTables {
  try {
    return { tables: articleTables(bytes, charset) };
  } catch (error) {
    // Too much for one file is said, what is damaged is kept.
    if (!(error instanceof DatelineError) || error.code !== 'too-large') return { failed: null };
    return { failed: { step: 'read', code: error.code, message: error.message } };
  }
}
