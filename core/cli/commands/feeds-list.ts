import { feedRows } from '../../feeds/feed-rows';
import type { Command } from '../command';

export const feedsList: Command = {
  name: 'feeds list',
  usage: '',
  summary: 'List the feeds, when they were refreshed and what went wrong',
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library }) {
    output.results(
      await feedRows(await library()),
      [
        ['ID', (feed) => feed.id],
        ['REFRESHED', (feed) => feed.refreshedAt?.slice(0, 16).replace('T', ' ') ?? 'never'],
        ['CLIPPED', (feed) => String(feed.clipped)],
        ['GROUP', (feed) => feed.group],
        ['TITLE', (feed) => feed.title],
        ['ADDRESS', (feed) => feed.address],
        ['ERROR', (feed) => feed.error?.message ?? ''],
      ],
      'No feeds. “dateline feeds add” subscribes to one.',
    );
    return true;
  },
};
