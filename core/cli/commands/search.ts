import { CLIPPING_COLUMNS, clippingRow } from '../clipping-row';
import type { Command } from '../command';
import { findClippings } from '../find-clippings';
import { readLimit } from '../read-limit';

export const search: Command = {
  name: 'search',
  usage: 'QUERY [--limit N]',
  summary: 'Search the clippings, in any script',
  details: [
    'Words (the last may be unfinished), "phrases", -not, outlet:, tag:, section:, tone:, lang:, after:, before:,',
    'status:, has:highlight. Quote the query for your shell: dateline search \'tariff -port outlet:"Quay & Rail"\'',
  ].join('\n'),
  options: ['limit'],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ words, option }, { output, library }) {
    const limit = readLimit(option('limit'));
    const found = await findClippings(await library(), { query: words.join(' ') }, limit);
    const columns = [...CLIPPING_COLUMNS, ['FOUND', (row: { snippet?: string }) => row.snippet ?? ''] as const];
    output.results(found.map((summary) => clippingRow(summary, true)), columns, 'Nothing found.');
    return true;
  },
};
