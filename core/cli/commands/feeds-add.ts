import { readFileMaterial } from '../../capture/acquire/read-file-material';
import { failure } from '../../contract/reply';
import { LEVEL } from '../../feeds/opml/outline';
import { readOpml } from '../../feeds/opml/read-opml';
import { addFeed, addOutlines } from '../../feeds/subscribe/add-feed';
import type { Library } from '../../library/library';
import type { Command, CommandTools } from '../command';

/** What became of one feed that was to be added. */
interface AddedRow {
  input: string;
  status: 'added' | 'duplicate' | 'failed';
  id: string | null;
  address: string | null;
  title: string | null;
  group: string | null;
  error: { code: string; message: string } | null;
}

const ADDRESS = /^(?:https?:|feed:|www\.)/i;

export const feedsAdd: Command = {
  name: 'feeds add',
  usage: 'URL|OPML… [--group NAME]',
  summary: 'Subscribe to feeds: an address of a feed or of its site, or a list of feeds (OPML)',
  details: 'An address needs its https:// or www. Levels of a group are divided by “ / ”; those of a list stand below it. Nothing is fetched into the library yet; “dateline feeds refresh” does that.',
  options: ['group'],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ words, option }, tools) {
    const library = await tools.library();
    let failed = 0;
    for (const word of words) {
      if (tools.signal.aborted) break;
      for (const row of await addOne(word, option('group')?.trim() ?? '', library, tools)) {
        if (row.status === 'failed') failed += 1;
        tools.output.result(row, shownRow);
        if (row.error) tools.output.note(`dateline: ${row.input}: ${row.error.message}`);
      }
    }
    return failed === 0 && !tools.signal.aborted;
  },
};

async function addOne(word: string, group: string, library: Library, { signal, output }: CommandTools): Promise<AddedRow[]> {
  try {
    const now = new Date();
    if (ADDRESS.test(word)) return [rowOf(word, await addFeed(library, word, { group, now, signal }))];
    const { bytes } = await readFileMaterial(word, signal);
    const { outlines, unusable } = readOpml(bytes);
    if (unusable > 0) output.note(`${word}: left out for want of an address that can be fetched: ${String(unusable)}.`);
    const filed = outlines.map((outline) => ({ ...outline, group: [group, outline.group].filter((level) => level !== '').join(LEVEL) }));
    return (await addOutlines(library, filed, now)).map((added) => rowOf(word, added));
  } catch (error) {
    const reply = failure(error);
    return [{ input: word, status: 'failed', id: null, address: null, title: null, group: null, error: reply.ok ? null : reply.error }];
  }
}

function rowOf(input: string, { status, feed }: Awaited<ReturnType<typeof addFeed>>): AddedRow {
  const { id, address, title, group } = feed;
  return { input, status, id, address, title, group, error: null };
}

function shownRow({ status, id, title, address, input }: AddedRow): string {
  return `${status.padEnd('duplicate'.length)}  ${id ?? '-'}  ${[title ?? input, address].filter(Boolean).join(' · ')}`;
}
