import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feed, FeedItem } from '../../core/feeds/feed';
import { readOpml } from '../../core/feeds/opml/read-opml';
import { readFeed } from '../../core/feeds/read/read-feed';
import { DatelineError } from '../../core/model/dateline-error';
import type { IndexRow } from './index-rows';

export const FEED_KINDS = ['feed', 'feed-made', 'opml'];

/** What was compared in one row: name of the measure, whether it was right, and what was wrong. */
export interface FeedOutcome {
  measure: string;
  right: boolean;
  expected: string;
  actual: string;
}

export const FEED_MEASURES = ['no crash', 'title', 'date', 'first item', 'last item', 'encoding', 'items', 'stated'];

/** Reads a feed or a list of feeds and compares it with what its row states; what is not stated is not counted. */
export function measureFeed(folder: string, row: IndexRow): FeedOutcome[] {
  const bytes = readFileSync(join(folder, row.path ?? ''));
  try {
    return [outcome('no crash', true, '', ''), ...(row.kind === 'opml' ? ofList(bytes) : ofFeed(readFeed(bytes, { charset: null, address: null }), row))];
  } catch (error) {
    // Some inputs are no feeds, and are there to see that this is said.
    const isRefusal = error instanceof DatelineError && error.code === 'bad-input' && isNoFeed(bytes);
    return [outcome('no crash', isRefusal, 'a feed', String(error))];
  }
}

function isNoFeed(bytes: Buffer): boolean {
  return !/<(?:rss|rdf:rdf|feed|\w+:feed)[\s>]|"items"/i.test(bytes.toString('latin1').replaceAll('\0', ''));
}

function ofList(bytes: Buffer): FeedOutcome[] {
  const tags = bytes.toString('utf8').match(/<outline\b[^>]*>/gi) ?? [];
  const addresses = tags.map((tag) => (/\sxmlUrl\s*=\s*["']([^"']+)/i.exec(tag) ?? (/type="rss"/i.test(tag) ? /\surl\s*=\s*["']([^"']+)/i.exec(tag) : null))?.[1]);
  const stated = new Set(addresses.filter((address) => address !== undefined));
  const read = new Set(readOpml(bytes).outlines.map(({ address }) => address));
  return [outcome('items', read.size === stated.size, String(stated.size), String(read.size))];
}

function ofFeed(feed: Feed, row: IndexRow): FeedOutcome[] {
  const titles = [feed.title, ...feed.items.map(({ title }) => title)].filter((title) => title !== null);
  const [first] = feed.items;
  return [
    ...stated('title', unescaped(row.exp_title), (title) => [titles.includes(title), titles[0]]),
    ...stated('date', row.exp_date, (date) => [Date.parse(date) === Date.parse(first?.published ?? ''), first?.published]),
    ...stated('first item', row.exp_first_words, (title) => [first?.title === title, first?.title]),
    ...stated('last item', row.exp_last_words, (title) => [titles.includes(title), titles.at(-1)]),
    ...stated('encoding', row.encoding_bytes, (encoding) => [sameEncoding(encoding, feed.encoding), feed.encoding]),
    ...stated('items', countIn(row.notes ?? ''), (count) => [feed.items.length >= Number(count), String(feed.items.length)]),
    ...[...(row.exp_contains ?? '').matchAll(STATEMENT)].map((match) => ofStatement(feed, match)),
  ];
}

/** `entries[0]['author'] == 'Example editor'`, as the tests of other readers say it. */
const STATEMENT = /(feed|entries\[0\])(?:\.|\[')(title|link|author|description|summary|content)(?:'\])?(?:\[0\]\['value'\])?\s*==\s*'([^']*)'/g;

function ofStatement(feed: Feed, [whole = '', where, what = '', expected = '']: RegExpMatchArray): FeedOutcome {
  const [item] = feed.items;
  const values = where === 'feed' ? [feed.title] : item === undefined ? [] : valuesOf(item, what);
  const right = values.some((value) => value !== null && value.trim() === unescaped(expected));
  return outcome('stated', right, whole, values.join(' | '));
}

function valuesOf(item: FeedItem, what: string): (string | null)[] {
  const texts = [item.content, item.summary];
  return { title: [item.title], link: [item.address], author: item.authors, description: texts, summary: texts, content: texts }[what] ?? [];
}

function sameEncoding(bytes: string, used: string): boolean {
  const name = bytes.replace(/ .*/, '').toLowerCase();
  if (name === 'ascii') return true;
  if (name === 'not') return used !== 'utf-8';
  const same: Record<string, string[]> = { gb2312: ['gb18030'], 'tis-620': ['windows-874'], 'windows-1255': ['iso-8859-8'], 'utf-16': ['utf-16le', 'utf-16be'] };
  return used === name || same[name]?.includes(used) === true;
}

function countIn(notes: string): string | undefined {
  return /counted here: (\d+)/.exec(notes)?.[1] ?? /of (\d+) item titles/.exec(notes)?.[1];
}

function unescaped(text = ''): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function stated(measure: string, expected: string | undefined, compare: (expected: string) => [boolean, string | null | undefined]): FeedOutcome[] {
  if (expected === undefined || expected === '') return [];
  const [right, actual] = compare(expected);
  return [outcome(measure, right, expected, actual ?? '')];
}

function outcome(measure: string, right: boolean, expected: string, actual: string): FeedOutcome {
  return { measure, right, expected, actual };
}
