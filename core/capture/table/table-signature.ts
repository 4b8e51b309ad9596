import { createHash } from 'node:crypto';
import { foldName } from '../../outlets/fold-name';
import type { Table } from './table';

/** @returns what stands for the header of a table: the same for every file with these columns in this order */
export function tableSignature({ columns, headed, name }: Table): string {
  const named = headed ? columns.map(foldName) : ['', name, String(columns.length)];
  return createHash('sha256').update(named.join('\u001f')).digest('hex').slice(0, 24);
}
