import { findSubscription } from '../../feeds/subscribe/change-subscription';
import { removeFeeds } from '../../feeds/subscribe/remove-feeds';
import type { Command } from '../command';
import { readId } from '../read-id';

export const feedsRemove: Command = {
  name: 'feeds remove',
  usage: 'FEED…',
  summary: 'End subscriptions; their clippings stay',
  options: [],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ words }, { output, library }) {
    const opened = await library();
    const ids = words.map((word) => findSubscription(opened, readId(word, 'feed')).id);
    for (const { feed } of await removeFeeds(opened, ids)) {
      output.result({ id: feed.id, address: feed.address, title: feed.title }, ({ id, title }) => `removed  ${id}  ${title}`);
    }
    return true;
  },
};
