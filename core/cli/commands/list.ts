import { clippingStatus } from '../../model/clipping';
import { CLIPPING_COLUMNS, clippingRow } from '../clipping-row';
import type { Command } from '../command';
import { findClippings } from '../find-clippings';
import { readChoice } from '../read-choice';
import { readLimit } from '../read-limit';

export const list: Command = {
  name: 'list',
  usage: '[--status inbox|kept|discarded] [--limit N]',
  summary: 'List the clippings, newest first',
  options: ['status', 'limit'],
  words: { least: 0, most: 0 },
  async run({ option }, { output, library }) {
    const status = option('status');
    const limit = readLimit(option('limit'));
    const conditions = { query: '', ...(status === undefined ? {} : { status: readChoice('--status', clippingStatus, status) }) };
    const found = await findClippings(await library(), conditions, limit);
    output.results(found.map((summary) => clippingRow(summary, false)), CLIPPING_COLUMNS, 'No clippings.');
    return true;
  },
};
