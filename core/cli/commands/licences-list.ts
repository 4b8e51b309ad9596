import { dueClippings } from '../../expiry/due-clippings';
import { CLIPPING_COLUMNS, clippingRow } from '../clipping-row';
import type { Command } from '../command';

export const licencesList: Command = {
  name: 'licences list',
  usage: '',
  summary: 'List the clippings whose licence has ended, oldest first',
  details: 'A licence of some days is part of an outlet, and counts from the day of publication. Nothing is changed.',
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library }) {
    const opened = await library();
    await opened.settled();
    output.results(dueClippings(opened).map((summary) => clippingRow(summary, false)), CLIPPING_COLUMNS, 'No licences have ended.');
    return true;
  },
};
