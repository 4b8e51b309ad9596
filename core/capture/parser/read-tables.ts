import { DatelineError } from '../../model/dateline-error';
import type { Material } from '../acquire/material';
import { tablesIn } from '../table/article-tables';
import type { ReadTables } from './parser';

/** @returns the tables in some bytes, of articles or of anything else */
export function readTables({ bytes, charset }: Material): ReadTables {
  try {
    return { tables: tablesIn(bytes, charset) };
  } catch (error) {
    // Too much for one file is said, what is damaged is kept.
    if (!(error instanceof DatelineError) || error.code !== 'too-large') return { failed: null };
    return { failed: { step: 'read', code: error.code, message: error.message } };
  }
}
