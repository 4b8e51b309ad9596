import { DatelineError } from '../../model/dateline-error';
import type { TableMapping } from '../../model/table-mapping';
import type { CaptureContext } from '../capture-context';
import type { ArticleTable } from './article-tables';
import type { Table } from './table';

/**
 * How a table is read: as was said for this run, as the library remembers it, or as it can be told for certain.
 * @throws DatelineError unknown-columns
 */
export function mappingFor(article: ArticleTable, label: string, { library, tables }: Pick<CaptureContext, 'library' | 'tables'>): TableMapping {
  const { table, signature, guess } = article;
  const said = tables?.mappings.find((mapping) => fits(mapping, article)) ?? rememberedMapping(article, library.document.tableMappings ?? []);
  if (said !== null && said !== undefined) return said;
  const wantsPages = (tables?.asks ?? false) && lacksTexts(article);
  if (guess.certain && !wantsPages) return { signature, fields: guess.fields, fetchPages: false };
  throw unknownColumns(table, label);
}

/** @returns what a library remembers of a table with such a header, or null; a table without a header says too little to be known again */
export function rememberedMapping(article: ArticleTable, remembered: readonly TableMapping[]): TableMapping | null {
  if (!article.table.headed) return null;
  return remembered.find((mapping) => fits(mapping, article)) ?? null;
}

function fits(mapping: TableMapping, { table, signature }: ArticleTable): boolean {
  return mapping.signature === signature && mapping.fields.length === table.columns.length;
}

/** @returns whether rows lead to articles whose text is not in the table */
export function lacksTexts({ guess }: ArticleTable): boolean {
  return !guess.fields.includes('text');
}

function unknownColumns({ name, columns }: Table, label: string): DatelineError {
  const sheet = name === '' ? '' : `, sheet “${name}”`;
  const shown = columns.slice(0, 30).map((column) => `“${column}”`).join(', ');
  return new DatelineError(
    'unknown-columns',
    `It cannot be told for certain which columns of this table${sheet} hold what. Nothing was clipped. Its columns are ${shown}. Open ${label === '' ? 'it' : 'the file'} in Dateline's window with “Clip a table …” and say what each column holds: that is remembered for all tables with this header, here and on the command line.`,
  );
}
