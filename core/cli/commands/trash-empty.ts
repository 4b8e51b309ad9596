import { emptyTrash } from '../../library/trash';
import { DatelineError } from '../../model/dateline-error';
import type { Command } from '../command';

export const trashEmpty: Command = {
  name: 'trash empty',
  usage: '',
  summary: 'Delete for good what is in the trash, with its originals',
  details: 'What was removed goes by itself after 30 days. This cannot be undone.',
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library }) {
    const opened = await library();
    if (opened.readOnly) throw new DatelineError('read-only', 'The trash was not emptied: this library is open for reading only.');
    await opened.settled();
    const deleted = await emptyTrash(opened.folder);
    output.result({ ok: true, problems: [], deleted }, () => (deleted === 1 ? '1 thing was deleted.' : `${String(deleted)} things were deleted.`));
    return true;
  },
};
