import { addHighlight } from '../../app/add-highlight';
import type { Stated } from '../../app/state-highlight';
import { DatelineError } from '../../model/dateline-error';
import { highlightKind, type HighlightKind } from '../../model/highlight';
import { clippingText } from '../../review/clipping-text';
import { WordFinder } from '../../review/word-finder';
import type { Command, CommandArguments } from '../command';
import { wrongUse } from '../parse-command-line';
import { readChoice } from '../read-choice';
import { readId } from '../read-id';

export const highlight: Command = {
  name: 'highlight',
  usage: 'ID --exact TEXT [--kind fact|figure|quote|context] [--note T] [--value T] [--unit T] [--counts T] [--speaker T] [--office T] [--statement T]',
  summary: 'Mark a passage of a clipping',
  details: [
    'The words must stand in the clipping as given. Of several places the first is marked.',
    'What a figure counts, who says a quotation and what a fact states belong to that kind; a figure and a speaker that are not given are read from the article where it is sure.',
  ].join('\n'),
  options: ['exact', 'kind', 'note', 'value', 'unit', 'counts', 'speaker', 'office', 'statement'],
  words: { least: 1, most: 1 },
  async run({ words: [word], option }, { output, library }) {
    const exact = option('exact')?.trim();
    if (!exact) throw wrongUse(highlight, 'Say which words to mark.');
    const kind = readChoice('--kind', highlightKind, option('kind') ?? 'fact');
    const stated = readStated(kind, option);
    const clippingId = readId(word, 'clipping');
    const opened = await library();
    const { text } = clippingText(await opened.clippings.get(clippingId));
    const found = new WordFinder(text).find(exact);
    if (!found) throw new DatelineError('not-found', `The clipping does not have the words “${exact}”. Nothing was marked.`);
    const { start, end } = found;
    if (new WordFinder(text.slice(end)).find(exact)) output.note('The words stand in more than one place; the first is marked.');
    const made = await addHighlight(opened, { clippingId, start, end, kind, note: option('note') ?? '', ...stated });
    output.result(made.highlight, ({ id, passage }) => `Marked [${kind} ${id}] ${passage.exact}`);
    return true;
  },
};

const OPTIONS: Record<HighlightKind, readonly string[]> = { figure: ['value', 'unit', 'counts'], quote: ['speaker', 'office'], fact: ['statement'], context: [] };

/** @throws DatelineError `usage` for what a highlight of this kind does not state */
function readStated(kind: HighlightKind, option: CommandArguments['option']): Stated {
  const given = Object.values(OPTIONS).flat().filter((name) => option(name) !== undefined);
  const strange = given.find((name) => !OPTIONS[kind].includes(name));
  if (strange !== undefined) throw wrongUse(highlight, `--${strange} says nothing of a highlight of kind ${kind}.`);
  if (given.length === 0) return {};
  const word = (name: string) => option(name) ?? '';
  if (kind === 'figure') return { figure: { value: word('value'), unit: word('unit'), counts: word('counts') } };
  return kind === 'quote' ? { quote: { speaker: word('speaker'), office: word('office') } } : { statement: word('statement') };
}
