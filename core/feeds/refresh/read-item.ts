import { fetchAddress } from '../../capture/acquire/fetch-address';
import type { Material } from '../../capture/acquire/material';
import { countWords } from '../../capture/count-words';
import type { Kind, Reading } from '../../capture/kinds/kind';
import { noMetadata } from '../../capture/metadata/found-metadata';
import { directParser } from '../../capture/parser/direct-parser';
import type { Parser } from '../../capture/parser/parser';
import type { CaptureFlag } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import { plainText } from '../../model/plain-text';
import type { FeedItem } from '../feed';
import { FEED_LIMITS } from '../feed-limits';
import { itemBlocks } from './item-blocks';

/** The page of an item, fetched and read. */
export interface ItemPage {
  kind: Kind;
  /** The address that the page says it has, or null. */
  statedAddress: string | null;
  material: Material;
  reading: Reading;
}

const NO_ARTICLE: ReadonlySet<CaptureFlag> = new Set(['consent-page', 'bot-check', 'too-short']);
const NEARLY_ALL = 0.8;
const LIMITS = { milliseconds: FEED_LIMITS.pageMilliseconds, bytes: FEED_LIMITS.bytes, redirects: FEED_LIMITS.redirects };

/** What a page is had with. */
export interface PageTools {
  signal: AbortSignal;
  parser?: Parser | undefined;
}

/** @returns the item as it stands in its feed */
export function itemReading(item: FeedItem): Reading {
  return { encoding: 'utf-8', metadata: noMetadata(), blocks: itemBlocks(item), flags: [] };
}

/**
 * Fetches the page of an item.
 * @param stated what the feed itself has of the item: a page with less than that is none, unless it is the same text
 * but for a line or two
 * @returns null when there is no page to be had that is an article
 * @throws DatelineError cancelled
 */
export async function readItemPage(address: string, stated: string, { signal, parser = directParser }: PageTools): Promise<ItemPage | null> {
  const material = await fetchPage(address, signal);
  if (material === null || isFrontPage(material, address)) return null;
  const { kind, refusal, statedAddress } = await parser.recognise(material, false, signal);
  if (kind === null || refusal !== null) return null;
  const { reading, failure } = await parser.read(kind, material, signal);
  if (failure !== null || reading.flags.some((flag) => NO_ARTICLE.has(flag))) return null;
  const { text } = plainText(reading.blocks);
  return countWords(text) >= countWords(stated) || isNearlyAll(text, stated) ? { kind, statedAddress, material, reading } : null;
}

/** Some feeds bring a short report in full, with a date or a place before it that the page has elsewhere. */
function isNearlyAll(text: string, stated: string): boolean {
  const found = new Set(wordsOf(text));
  const words = wordsOf(stated);
  const most = words.length * NEARLY_ALL;
  return countWords(text) >= countWords(stated) * NEARLY_ALL && words.filter((word) => found.has(word)).length >= most;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// Where an article is gone or behind a login, many sites lead to their front page.
function isFrontPage({ address }: Material, asked: string): boolean {
  return address !== null && new URL(address).pathname === '/' && new URL(asked).pathname !== '/';
}

async function fetchPage(address: string, signal: AbortSignal): Promise<Material | null> {
  try {
    return await fetchAddress(address, signal, LIMITS);
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'cancelled') throw error;
    return null;
  }
}
