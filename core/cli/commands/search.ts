import { clippingRow, type ClippingRow } from '../clipping-row';
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
    for (const summary of found) output.result(clippingRow(summary, true), shownHit);
    if (found.length === 0) output.note('Nothing found.');
    return true;
  },
};

function shownHit({ id, title, outlet, published, snippet = '' }: ClippingRow): string {
  const where = [outlet ?? '?', published?.slice(0, 10) ?? 'no date'].join(', ');
  return `${id}  ${title ?? '(no title)'} (${where})\n          ${snippet.replace(/\s+/g, ' ')}`;
}
