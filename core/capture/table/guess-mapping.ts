import type { TableField } from '../../model/table-mapping';
import { columnValues, type ColumnValues } from './column-values';
import { headerField, type HeaderField } from './header-fields';
import type { Table } from './table';

/** What the columns of a table are taken for. */
export interface GuessedMapping {
  fields: TableField[];
  /** Names and values agree on what is needed; nobody has to be asked. */
  certain: boolean;
  /** There is what articles have: this is no table of anything else. */
  hasArticles: boolean;
}

interface Candidate {
  column: number;
  field: TableField;
  score: number;
}

const BY_NAME = 20;

/** Guesses from the header and from the values what each column holds. */
export function guessMapping(table: Table): GuessedMapping {
  const values = table.columns.map((_, column) => columnValues(table.rows, column));
  const names = table.columns.map((name) => (table.headed ? headerField(name) : null));
  const candidates = values.flatMap((value, column) => candidatesOf(column, names[column] ?? null, value));
  const fields = assign(candidates, table.columns.length);
  return { fields, certain: isCertain(fields, candidates, table), hasArticles: hasArticles(fields, candidates) };
}

function candidatesOf(column: number, name: HeaderField | null, values: ColumnValues): Candidate[] {
  const found: Candidate[] = [];
  if (name !== null && fits(name.field, values)) {
    // Of two columns that are called the same, the fuller one.
    const fullness = values.filled === 0 ? -5 : Math.min(1, values.filled / 200);
    found.push({ column, field: name.field, score: BY_NAME + name.strength * 2 + fullness });
  }
  for (const [field, score] of byValues(values)) found.push({ column, field, score });
  return found;
}

/** Whether values can be what the name says. Nothing speaks against a column that is empty. */
function fits(field: TableField, values: ColumnValues): boolean {
  return values.filled === 0 || FITS[field](values);
}

const isShortText = (longest: number) => (values: ColumnValues): boolean => values.words >= 0.5 && values.dates < 0.5 && values.length <= longest;
const isLabel = ({ length, addresses }: ColumnValues): boolean => length <= 400 && addresses < 0.5;

const FITS: Record<TableField, (values: ColumnValues) => boolean> = {
  title: isShortText(400),
  address: ({ addresses }) => addresses >= 0.5,
  // A source with an address of its own in each row is the article's.
  outlet: (values) => isShortText(100)(values) && (values.addresses < 0.5 || values.different < 0.5),
  authors: ({ words, length, addresses }) => words >= 0.5 && length <= 200 && addresses < 0.5,
  published: ({ dates }) => dates >= 0.5,
  time: ({ times, dates }) => times >= 0.5 || dates >= 0.5,
  language: ({ languages }) => languages >= 0.5,
  text: isShortText(Infinity),
  description: isShortText(Infinity),
  tone: ({ tones }) => tones >= 0.5,
  tags: isLabel,
  section: isLabel,
  none: () => true,
};

interface Look {
  matches(values: ColumnValues): boolean;
  fields(values: ColumnValues): [TableField, number][];
}

/** What values look like, the most telling first. */
const LOOKS: readonly Look[] = [
  { matches: ({ filled }) => filled === 0, fields: () => [] },
  // Titles may be links themselves.
  { matches: ({ addresses, words, length, different }) => addresses >= 0.6 && words >= 0.8 && length >= 15 && different > 0.5, fields: ({ different }) => [['address', 10 * different], ['title', 4]] },
  { matches: ({ addresses }) => addresses >= 0.6, fields: ({ different }) => [['address', 10 * different]] },
  { matches: ({ dates }) => dates >= 0.8, fields: () => [['published', 9]] },
  { matches: ({ times }) => times >= 0.9, fields: () => [['time', 5]] },
  { matches: ({ languages, length }) => languages >= 0.9 && length < 20, fields: () => [['language', 6]] },
  { matches: ({ tones, words }) => tones >= 0.9 && words > 0.5, fields: () => [['tone', 6]] },
  { matches: ({ words }) => words < 0.6, fields: () => [] },
  { matches: ({ length }) => length > 300, fields: () => [['text', 8], ['description', 3]] },
  { matches: ({ length }) => length > 140, fields: () => [['description', 5], ['text', 4]] },
  { matches: ({ length, different }) => length >= 25 && different > 0.6, fields: ({ length }) => [['title', 7 + Math.min(1, length / 200)]] },
  { matches: ({ length, different }) => length <= 40 && different < 0.9, fields: () => [['outlet', 3]] },
];

function byValues(values: ColumnValues): [TableField, number][] {
  return LOOKS.find((look) => look.matches(values))?.fields(values) ?? [];
}

function assign(candidates: readonly Candidate[], columns: number): TableField[] {
  const fields = Array.from({ length: columns }, (): TableField => 'none');
  const taken = new Set<TableField>();
  for (const { column, field, score } of [...candidates].sort((one, other) => other.score - one.score || one.column - other.column)) {
    if (fields[column] !== 'none' || (taken.has(field) && !(field === 'tags' && score >= BY_NAME))) continue;
    fields[column] = field;
    taken.add(field);
  }
  return fields;
}

/** A title with an address or a text, all of them by name, and none of them called so twice. */
function isCertain(fields: readonly TableField[], candidates: readonly Candidate[], table: Table): boolean {
  const isSure = (field: TableField): boolean => {
    const named = candidates.filter((candidate) => candidate.field === field && candidate.score >= BY_NAME);
    const [first, second] = named.map(({ score }) => score).sort((one, other) => other - one);
    return first !== undefined && (second === undefined || first - second >= 0.5) && named.some(({ column }) => fields[column] === field);
  };
  const isLinked = table.rows.length > 0 && candidates.some(({ column, field }) => field === 'address' && fields[column] === 'title');
  const uncertain = fields.filter((field, column) => field !== 'none' && !candidates.some((candidate) => candidate.column === column && candidate.field === field && candidate.score >= BY_NAME));
  return isSure('title') && (isSure('address') || isSure('text') || isLinked) && !uncertain.some((field) => field === 'text' || field === 'title');
}

function hasArticles(fields: readonly TableField[], candidates: readonly Candidate[]): boolean {
  const has = (...wanted: TableField[]): boolean => wanted.some((field) => fields.includes(field));
  const named = new Set(candidates.filter(({ score }) => score >= BY_NAME).map(({ field }) => field));
  const isNamed = named.size >= 2 && (named.has('title') || named.has('address') || named.has('text'));
  const isLinked = has('address') && has('title', 'text', 'description');
  return (isNamed && has('title', 'text', 'address', 'description')) || isLinked || (has('published') && has('text', 'description'));
}
