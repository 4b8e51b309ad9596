import { removeTemplate } from '../../export/remove-template';
import { insideLibrary } from '../../library/inside-library';
import { TEMPLATES_FOLDER } from '../../library/layout';
import { DatelineError } from '../../model/dateline-error';
import type { Command } from '../command';

export const templatesRemove: Command = {
  name: 'templates remove',
  usage: 'ID',
  summary: 'Take one of your own templates away',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [id = ''] }, { output, library }) {
    const opened = await library();
    if (opened.readOnly) throw new DatelineError('read-only', 'The template was not removed: this library is open for reading only.');
    await removeTemplate(insideLibrary(opened.folder, TEMPLATES_FOLDER), id);
    output.result({ id }, () => `removed  ${id}`);
    return true;
  },
};
