import { writeMarkdown } from '../../review/markdown/write-markdown';
import type { Command } from '../command';
import { readId } from '../read-id';

export const reviewShow: Command = {
  name: 'review show',
  usage: 'ID',
  summary: 'Show a review as Markdown',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [word] }, { output, library }) {
    const id = readId(word, 'review');
    const review = await (await library()).reviews.get(id);
    output.result(review, (shown) => writeMarkdown(shown).trimEnd());
    return true;
  },
};
