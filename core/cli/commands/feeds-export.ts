import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeOpml } from '../../feeds/opml/write-opml';
import { DatelineError } from '../../model/dateline-error';
import type { Command } from '../command';
import { wrongUse } from '../parse-command-line';

export const feedsExport: Command = {
  name: 'feeds export',
  usage: '--out FILE',
  summary: 'Write the feeds as a list that other programs take in (OPML)',
  options: ['out'],
  words: { least: 0, most: 0 },
  async run({ option }, { output, library }) {
    const out = option('out');
    if (!out) throw wrongUse(feedsExport, 'Say which file to write with --out.');
    const { document } = await library();
    const file = resolve(out);
    await writeFile(file, writeOpml(document.name, document.feeds)).catch((error: unknown) => {
      throw new DatelineError('io', `${file} could not be written. The library is as it was.`, { cause: error });
    });
    output.result({ file, feeds: document.feeds.length }, (written) => `Wrote ${written.file}, ${String(written.feeds)} feeds`);
    return true;
  },
};
