import { FeedRefresher } from '../../feeds/refresh/feed-refresher';
import type { FeedRefresh } from '../../feeds/refresh/refresh-feed';
import { findSubscription } from '../../feeds/subscribe/change-subscription';
import { captureRow, type CaptureRow } from '../capture-row';
import type { Command } from '../command';
import type { Output } from '../output';
import { readId } from '../read-id';

/** What became of one item that was new, and after the items what became of their feed. */
type ItemRow = CaptureRow & { feed: string };
interface FeedSummary {
  id: string;
  address: string;
  title: string;
  status: FeedRefresh['status'];
  added: number;
  error: FeedRefresh['error'];
}

export const feedsRefresh: Command = {
  name: 'feeds refresh',
  usage: '[FEED…]',
  summary: 'Look for new items in all feeds or in those named, and clip them',
  details: 'With --json there is a line for each new item, with the id of its “feed”, and then one for the feed itself.',
  options: [],
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run({ words }, { output, library, parser, signal }) {
    const opened = await library();
    const named = words.map((word) => findSubscription(opened, readId(word, 'feed')).id);
    const ids = named.length > 0 ? named : opened.document.feeds.map(({ id }) => id);
    if (ids.length === 0) output.note('No feeds. “dateline feeds add” subscribes to one.');
    const refreshes = await new FeedRefresher(opened, () => new Date(), parser()).refresh(ids, {
      signal,
      onFeed: (refresh) => {
        report(refresh, output);
      },
    });
    if (signal.aborted) output.note('Stopped. What was clipped stays.');
    return !signal.aborted && refreshes.every(({ error, results }) => error === null && results.every(({ status }) => status !== 'failed'));
  },
};

function report({ results, error, ...feed }: FeedRefresh, output: Output): void {
  for (const result of results) {
    const row: ItemRow = { ...captureRow(result), feed: feed.id };
    output.result(row, shownItem);
    for (const warning of result.warnings) output.note(`${result.input}: ${warning}`);
    if (result.error) output.note(`dateline: ${result.input}: ${result.error.message}`);
  }
  const summary: FeedSummary = { ...feed, added: results.filter(({ status }) => status === 'added').length, error };
  output.result(summary, shownFeed);
  if (error) output.note(`dateline: ${feed.title}: ${error.message}`);
}

function shownItem({ status, id, input, title, published }: ItemRow): string {
  return `${status.padEnd('duplicate'.length)}  ${id ?? '-'}  ${[title ?? input, published?.slice(0, 10)].filter(Boolean).join(' · ')}`;
}

function shownFeed({ status, id, title, added }: FeedSummary): string {
  return `${status.padEnd('refreshed'.length)}  ${id}  ${title} · ${String(added)} new`;
}
