import { describeFamily } from '../../app/describe-family';
import type { Family } from '../../contract/family-calls';
import type { Command } from '../command';

/** What the command line tells of a family: its members, the origin first. */
interface FamilyRow {
  ids: string[];
  origin: string;
  similarity: number;
}

export const families: Command = {
  name: 'families',
  usage: '',
  summary: 'List the stories of which there are several copies, the newest first',
  details: [
    'The first of each is the likely origin: the earliest of its day, an agency before others.',
    'The similarity is how much of its wording the least similar copy has from the origin, from 0 to 1.',
  ].join('\n'),
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library }) {
    const opened = await library();
    // What another program put into the folder is found behind the opening; a script must not miss it.
    await opened.index.settled();
    const found = opened.index.families();
    for (const id of found) {
      const family = describeFamily(opened, id);
      if (family !== null) output.result(familyRow(family), () => familyText(family));
    }
    if (found.length === 0) output.note('No story is there twice.');
    return true;
  },
};

function familyRow({ origin, similarity, members }: Family): FamilyRow {
  return { ids: members.map(({ id }) => id), origin, similarity: Math.round(similarity * 1000) / 1000 };
}

function familyText({ members }: Family): string {
  const lines = members.map(({ id, outlet, published, title, similarity }, at) => {
    const where = [outlet ?? '?', published?.slice(0, 16).replace('T', ' ') ?? 'no date'].join(', ');
    const share = at === 0 ? 'origin' : `${String(Math.round(similarity * 100))} %`;
    return `${at === 0 ? '' : '  '}${id}  ${share.padEnd(6)}  ${(title ?? '(no title)').replace(/\s+/g, ' ')} (${where})`;
  });
  return lines.join('\n');
}
