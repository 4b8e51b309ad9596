import type { TableLook } from '../../contract/table-calls';
import { DatelineError } from '../../model/dateline-error';
import type { TableMapping } from '../../model/table-mapping';
import type { ArticleTable } from './article-tables';
import { lacksTexts, rememberedMapping } from './mapping-for';

const SAMPLE_ROWS = 6;
const SAMPLE_LENGTH = 160;

/**
 * What the window shows of the tables of an input, to have their columns named: those of articles, or all of them when
 * none has what articles have.
 * @throws DatelineError bad-input when there is none
 */
export function lookAtTables(all: readonly ArticleTable[], remembered: readonly TableMapping[]): TableLook[] {
  const ofArticles = all.filter(({ guess }) => guess.hasArticles);
  const tables = ofArticles.length > 0 ? ofArticles : all;
  if (tables.length === 0) throw new DatelineError('bad-input', 'There is no table in this. Nothing was clipped. Dateline takes separated values (CSV, TSV) and workbooks of Excel (XLSX).');
  return tables.map((table) => lookAt(table, rememberedMapping(table, remembered)));
}

function lookAt(article: ArticleTable, known: TableMapping | null): TableLook {
  const { table, signature, guess } = article;
  const fields = known?.fields ?? guess.fields;
  return {
    signature,
    sheet: table.name,
    headed: table.headed,
    columns: table.columns.map((name, column) => ({ name, field: fields[column] ?? 'none' })),
    samples: table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => table.columns.map((_, column) => (cells[column]?.text ?? '').slice(0, SAMPLE_LENGTH))),
    rows: table.rows.length,
    fetchPages: known?.fetchPages ?? lacksTexts(article),
    mapped: known !== null ? 'remembered' : guess.certain && !lacksTexts(article) ? 'certain' : 'guessed',
  };
}
