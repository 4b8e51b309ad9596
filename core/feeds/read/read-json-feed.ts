import { z } from 'zod';
import { webAddress } from '../../capture/acquire/web-address';
import { escapeHtml } from '../../capture/html/escape-html';
import { languageCode } from '../../capture/metadata/language-code';
import type { Feed, FeedItem } from '../feed';
import { FEED_LIMITS } from '../feed-limits';
import { feedDate } from './feed-date';
import { htmlOrNull } from './markup-of';
import { plainLine } from './plain-line';

/** What is of another type than the format says is taken as missing, so that one bad field costs only itself. */
const text = z.string().optional().catch(undefined);
const author = z.object({ name: text });
const authors = { author: author.optional().catch(undefined), authors: z.array(author).optional().catch(undefined) };
const item = z.object({
  ...authors,
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  language: text,
});
const jsonFeed = z.object({
  ...authors,
  version: text,
  title: text,
  home_page_url: text,
  language: text,
  items: z.array(z.unknown()).optional().catch(undefined),
});

/**
 * Reads JSON Feed 1.0 and 1.1.
 * @param json the parsed document
 * @param address where the feed was fetched from, or null
 * @returns null when it is something else
 */
export function readJsonFeed(json: unknown, address: string | null): Omit<Feed, 'encoding'> | null {
  const feed = jsonFeed.safeParse(json);
  if (!feed.success || !isFeed(feed.data)) return null;
  const language = languageCode(feed.data.language ?? '');
  const site = webAddress(feed.data.home_page_url, address);
  const names = namesOf(feed.data);
  return {
    format: 'json',
    title: plainLine(feed.data.title),
    site,
    language,
    items: (feed.data.items ?? []).slice(0, FEED_LIMITS.items).flatMap((entry) => readItem(entry, site ?? address, language, names)),
  };
}

function isFeed({ version, items }: z.infer<typeof jsonFeed>): boolean {
  // Some feeds state only the number of the version, or none.
  if (version !== undefined && !/jsonfeed|^1(?:\.\d)?$/.test(version)) return false;
  return items !== undefined && (version !== undefined || items.length > 0);
}

function readItem(entry: unknown, base: string | null, feedLanguage: string | null, feedAuthors: string[]): FeedItem[] {
  const read = item.safeParse(entry);
  if (!read.success) return [];
  const { data } = read;
  const language = languageCode(data.language ?? '') ?? feedLanguage;
  const names = namesOf(data);
  const id = data.id === undefined ? null : plainLine(String(data.id));
  return [
    {
      id,
      title: plainLine(data.title),
      address: webAddress(data.url, base) ?? webAddress(data.external_url, base) ?? webAddress(id, null),
      published: feedDate(data.date_published, language) ?? feedDate(data.date_modified, language),
      authors: names.length > 0 ? names : feedAuthors,
      language,
      content: htmlOrNull(data.content_html ?? paragraphs(data.content_text ?? '')),
      summary: htmlOrNull(paragraphs(data.summary ?? '')),
      base,
      source: null,
      picture: webAddress(data.image ?? data.banner_image, base),
    },
  ];
}

function namesOf({ author: one, authors: several }: { author?: { name?: string }; authors?: { name?: string }[] }): string[] {
  const stated = several !== undefined && several.length > 0 ? several : one === undefined ? [] : [one];
  return stated.map(({ name }) => plainLine(name)).filter((name) => name !== null);
}

function paragraphs(plain: string): string {
  return plain
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}
