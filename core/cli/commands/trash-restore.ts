import { failure } from '../../contract/reply';
import { putTextBack } from '../../expiry/put-text-back';
import { trashEntries, type TrashPlace } from '../../library/trash-items';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import type { Library } from '../../library/library';
import type { Command } from '../command';
import { readId } from '../read-id';

export const trashRestore: Command = {
  name: 'trash restore',
  usage: 'ID…',
  summary: 'Put clippings, reviews and dropped texts back from the trash',
  details: 'What has its place by now is never replaced: the thing then stays in the trash, and the output says so.',
  options: [],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ words }, { output, library }) {
    const opened = await library();
    let all = true;
    for (const word of words) {
      const id = readId(word, 'clipping or review');
      try {
        const kind = await putBack(opened, id);
        output.result({ id, kind, status: 'restored', error: null }, () => `restored  ${id}  ${kind}`);
      } catch (error) {
        const reply = failure(error);
        all = false;
        output.result({ id, status: 'failed', error: reply.ok ? null : reply.error }, () => `failed    ${id}  ${reply.ok ? '' : reply.error.message}`);
      }
    }
    return all;
  },
};

async function putBack(library: Library, id: Id): Promise<TrashPlace['kind']> {
  const found = (await trashEntries(library.folder)).filter((entry) => entry.id === id).sort((one) => (one.kind === 'text' ? 1 : -1))[0];
  if (found === undefined) throw new DatelineError('not-found', `There is nothing ${id} in the trash.`);
  // What was dropped of a clipping needs the clipping, which may lie in the trash itself.
  if (found.kind === 'text') await putTextBack(library, id);
  else await (found.kind === 'clipping' ? library.clippings : library.reviews).restore(id);
  return found.kind;
}
