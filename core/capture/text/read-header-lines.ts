import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from '../metadata/dates/parse-publication-date';
import { cleanAuthors } from '../metadata/clean-authors';
import type { FoundMetadata } from '../metadata/found-metadata';
import { noMetadata } from '../metadata/found-metadata';

const LABELS: Record<string, keyof FoundMetadata> = {
  title: 'title', headline: 'title', заголовок: 'title',
  outlet: 'outlet', publication: 'outlet', source: 'outlet', издание: 'outlet', источник: 'outlet', сми: 'outlet',
  date: 'published', published: 'published', дата: 'published', опубликовано: 'published',
  author: 'authors', authors: 'authors', by: 'authors', автор: 'authors', авторы: 'authors',
  address: 'address', url: 'address', link: 'address', адрес: 'address', ссылка: 'address',
};
const LINE = /^\s*([\p{L}]{2,15})\s*:\s*(\S.*)$/u;
const MOST_LINES = 12;

export interface HeaderLines {
  metadata: FoundMetadata;
  /** The text without the lines that were read. */
  rest: string;
}

/**
 * Reads lines such as `Outlet: Example Daily` and `Дата: 11 апреля 2023` at the top of a text. A block of them ends at
 * the first empty or other line; a single one is only taken when an empty line follows it, else it may be prose.
 */
export function readHeaderLines(text: string): HeaderLines {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const metadata = noMetadata();
  let next = Math.max(0, first);
  while (next < first + MOST_LINES && readLine(lines[next] ?? '', metadata)) next += 1;
  const count = next - first;
  const isBlock = count >= 2 || (count === 1 && (lines[next] ?? '').trim() === '');
  return isBlock ? { metadata, rest: lines.slice(next).join('\n') } : { metadata: noMetadata(), rest: text };
}

function readLine(line: string, metadata: FoundMetadata): boolean {
  const [, label = '', value = ''] = LINE.exec(line) ?? [];
  const field = LABELS[label.toLowerCase()];
  const text = cleanText(value);
  if (field === undefined || text === '') return false;
  const address = webAddress(text, null);
  if (field === 'address' || (field === 'outlet' && address !== null)) return add(metadata, 'address', address);
  if (field === 'published') return add(metadata, 'published', parsePublicationDate(text));
  if (field !== 'authors') return add(metadata, field, text);
  const authors = cleanAuthors([{ value: [text], origin: 'file' }], []);
  metadata.authors.push(...authors);
  return authors.length > 0;
}

function add(metadata: FoundMetadata, field: Exclude<keyof FoundMetadata, 'authors'>, value: string | null): boolean {
  if (value === null) return false;
  metadata[field].push({ value, origin: 'file' });
  return true;
}
