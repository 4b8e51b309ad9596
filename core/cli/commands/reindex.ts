import { DatelineError } from '../../model/dateline-error';
import type { Command } from '../command';

export const reindex: Command = {
  name: 'reindex',
  usage: '',
  summary: 'Make the search index anew from the clippings',
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library, signal }) {
    const opened = await library();
    // Without the right to write, an index of this process alone would be made and thrown away.
    if (opened.readOnly) throw new DatelineError('read-only', 'The index was not made anew: this library is open for reading only.');
    await opened.index.rebuild({
      signal,
      onProgress: ({ done, total }) => {
        if (done === total || done % 1000 === 0) output.note(`${String(done)} of ${String(total)}`);
      },
    });
    const problems = opened.problems.filter(({ kind }) => kind === 'damaged' || kind === 'newer');
    output.result({ ok: problems.length === 0, problems }, ({ ok }) => (ok ? 'The index is new.' : 'The index is new, without the files above.'));
    return problems.length === 0;
  },
};
