import type { Tone } from '../../model/clipping';
import type { TableField } from '../../model/table-mapping';
import { normaliseAddress } from '../acquire/normalise-address';
import { cleanText } from '../html/clean-text';
import { unwrapRedirect } from '../mail/unwrap-redirect';
import { cleanAuthors } from '../metadata/clean-authors';
import { addressIn } from './column-values';
import { languageNamed } from './language-named';
import type { Table, TableRow } from './table';
import { textAt } from './table';
import { orderOfDates, tableDate, type DateOrder } from './table-date';
import { toneNamed } from './tone-named';

/** What a row says of an article. */
export interface RowArticle {
  title: string | null;
  address: string | null;
  outlet: string | null;
  authors: string[];
  published: string | null;
  language: string | null;
  text: string;
  description: string;
  tone: Tone | null;
  tags: string[];
  section: string;
}

const DAY_FIRST = /[а-яёәіңғүұқөһ]|tarix|tarih|datum|parution|publié/iu;
const LONGEST_TAG = 200;
const MOST_TAGS = 100;

/** Reads the rows of one table with one mapping. */
export class RowReader {
  private readonly columns: ReadonlyMap<TableField, readonly number[]>;
  private readonly order: DateOrder | null;

  /** @param fields one a column; those that are missing count as `none` */
  constructor(
    private readonly table: Table,
    fields: readonly TableField[],
  ) {
    const columns = new Map<TableField, number[]>();
    fields.forEach((field, column) => columns.set(field, [...(columns.get(field) ?? []), column]));
    this.columns = columns;
    const [dates] = columns.get('published') ?? [];
    const texts = dates === undefined ? [] : table.rows.map((row) => textAt(row, dates));
    this.order = orderOfDates(texts) ?? (DAY_FIRST.test(table.columns.join(' ')) ? 'day' : null);
  }

  /** @returns null for a row of something else: a sum, the heading of a group */
  read(row: TableRow): RowArticle | null {
    const article = {
      title: cleanText(this.text(row, 'title')) || null,
      address: this.address(row),
      outlet: this.outlet(row),
      authors: cleanAuthors([{ value: [this.text(row, 'authors')], origin: 'file' }], [])[0]?.value ?? [],
      published: this.published(row),
      language: languageNamed(this.text(row, 'language')),
      text: this.text(row, 'text'),
      description: this.text(row, 'description'),
      tone: toneNamed(this.text(row, 'tone')),
      tags: this.tags(row),
      section: cleanText(this.text(row, 'section')).slice(0, LONGEST_TAG),
    };
    const isArticle = article.address !== null || article.text !== '' || article.description !== '' || (article.title !== null && row.cells.filter(({ text }) => text !== '').length > 1);
    return isArticle ? article : null;
  }

  private text(row: TableRow, field: TableField): string {
    const texts = (this.columns.get(field) ?? []).map((column) => textAt(row, column)).filter((text) => text !== '');
    return field === 'text' || field === 'description' ? texts.join('\n\n') : (texts[0] ?? '');
  }

  private outlet(row: TableRow): string | null {
    const name = cleanText(this.text(row, 'outlet'));
    // An address says which outlet it is better than it can be said here.
    return name === '' || /^https?:\/\//i.test(name) ? null : name;
  }

  /** Of its column, else what its title links to. */
  private address(row: TableRow): string | null {
    const columns = [...(this.columns.get('address') ?? []), ...(this.columns.get('title') ?? []), ...(this.columns.get('outlet') ?? []).filter(() => !this.columns.has('address'))];
    for (const column of columns) {
      const cell = row.cells[column];
      const isOwn = this.columns.get('address')?.includes(column) ?? false;
      const address = cell === undefined ? null : isOwn ? addressIn(cell) : cell.link;
      if (address !== null) return plainAddress(address);
    }
    return null;
  }

  private published(row: TableRow): string | null {
    const day = this.text(row, 'published');
    const time = this.text(row, 'time').replace(/^\d{4}-\d{2}-\d{2}T/, '');
    if (day === '') return null;
    const date = tableDate(day, this.order, this.table.from1904);
    if (date === null || date.length > 10 || time === '') return date;
    return tableDate(`${date} ${time}`, this.order, false) ?? date;
  }

  private tags(row: TableRow): string[] {
    const texts = (this.columns.get('tags') ?? []).map((column) => textAt(row, column));
    const tags = texts.flatMap((text) => text.split(/[;|\n]|,(?!\d)/)).map((tag) => cleanText(tag).replace(/^#/, '').slice(0, LONGEST_TAG));
    return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
  }
}

function plainAddress(address: string): string | null {
  try {
    return normaliseAddress(unwrapRedirect(address));
  } catch {
    return null;
  }
}
