import { describeTrash, trashEntries } from '../../library/trash-items';
import type { Command } from '../command';

export const trashList: Command = {
  name: 'trash list',
  usage: '',
  summary: 'List what was removed, newest first, and when it goes for good',
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library }) {
    const { folder } = await library();
    const items = [];
    for (const entry of await trashEntries(folder)) items.push(await describeTrash(folder, entry));
    output.results(
      items,
      [
        ['ID', (item) => item.id],
        ['KIND', (item) => item.kind],
        ['REMOVED', (item) => item.removedAt.slice(0, 16).replace('T', ' ')],
        ['GOES', (item) => item.goesAt.slice(0, 10)],
        ['TITLE', (item) => item.title ?? (item.readable ? '' : 'cannot be read')],
      ],
      'The trash is empty.',
    );
    return true;
  },
};
