import { templateChoiceOf } from '../../export/template-choice';
import { listTemplates } from '../../export/templates';
import { insideLibrary } from '../../library/inside-library';
import { TEMPLATES_FOLDER } from '../../library/layout';
import type { Command } from '../command';

export const templatesList: Command = {
  name: 'templates list',
  usage: '',
  summary: 'The templates that a review can be exported with',
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library, assetsFolder }) {
    const opened = await library();
    for (const found of await listTemplates(assetsFolder(), insideLibrary(opened.folder, TEMPLATES_FOLDER))) {
      output.result(templateChoiceOf(found), ({ id, label, own }) => `${id}  ${label}${own ? '  (yours)' : ''}`);
    }
    return true;
  },
};
