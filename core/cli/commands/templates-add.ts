import { resolve } from 'node:path';
import { addTemplate } from '../../export/add-template';
import { createTypesetter } from '../../export/typesetter';
import { insideLibrary } from '../../library/inside-library';
import { TEMPLATES_FOLDER } from '../../library/layout';
import { DatelineError } from '../../model/dateline-error';
import type { Command } from '../command';

export const templatesAdd: Command = {
  name: 'templates add',
  usage: 'FOLDER',
  summary: 'Add a template of your own, after it was tried on a sample',
  details: 'The folder holds manifest.json and the Typst file that it names. One of the same id is replaced.',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [folder = ''] }, { output, library, assetsFolder }) {
    const opened = await library();
    if (opened.readOnly) throw new DatelineError('read-only', 'The template was not added: this library is open for reading only.');
    const typesetter = createTypesetter({ assetsFolder: assetsFolder() });
    try {
      const places = { ownFolder: insideLibrary(opened.folder, TEMPLATES_FOLDER), assetsFolder: assetsFolder(), typesetter };
      const { template, warnings } = await addTemplate(resolve(folder), places);
      for (const warning of warnings) output.note(warning);
      output.result({ ...template, warnings }, ({ id, label }) => `added  ${id}  ${label}`);
      return true;
    } finally {
      typesetter.close();
    }
  },
};
