import { basename, resolve } from 'node:path';
import { Library } from '../../library/library';
import type { Command } from '../command';

export const init: Command = {
  name: 'init',
  usage: 'DIR',
  summary: 'Make a new library in a folder',
  details: 'The folder may exist, but must be empty. The library takes its name.',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [directory = ''] }, { output, keep }) {
    const folder = resolve(directory);
    const library = keep(await Library.create(folder, basename(folder) || folder));
    output.result({ library: library.folder }, (made) => `Made the library ${made.library}`);
    return true;
  },
};
