import { addHighlight } from '../../app/add-highlight';
import { DatelineError } from '../../model/dateline-error';
import { highlightKind } from '../../model/highlight';
import { clippingText } from '../../review/clipping-text';
import { WordFinder } from '../../review/word-finder';
import type { Command } from '../command';
import { wrongUse } from '../parse-command-line';
import { readChoice } from '../read-choice';
import { readId } from '../read-id';

export const highlight: Command = {
  name: 'highlight',
  usage: 'ID --exact TEXT [--kind fact|figure|quote|context] [--note T]',
  summary: 'Mark a passage of a clipping',
  details: 'The words must stand in the clipping as given. Of several places the first is marked.',
  options: ['exact', 'kind', 'note'],
  words: { least: 1, most: 1 },
  async run({ words: [word], option }, { output, library }) {
    const exact = option('exact')?.trim();
    if (!exact) throw wrongUse(highlight, 'Say which words to mark.');
    const kind = readChoice('--kind', highlightKind, option('kind') ?? 'fact');
    const clippingId = readId(word, 'clipping');
    const opened = await library();
    const { text } = clippingText(await opened.clippings.get(clippingId));
    const found = new WordFinder(text).find(exact);
    if (!found) throw new DatelineError('not-found', `The clipping does not have the words “${exact}”. Nothing was marked.`);
    const { start, end } = found;
    if (new WordFinder(text.slice(end)).find(exact)) output.note('The words stand in more than one place; the first is marked.');
    const made = await addHighlight(opened, { clippingId, start, end, kind, note: option('note') ?? '' });
    output.result(made.highlight, ({ id, passage }) => `Marked [${kind} ${id}] ${passage.exact}`);
    return true;
  },
};
