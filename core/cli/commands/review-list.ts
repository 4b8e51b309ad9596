import type { Command } from '../command';

export const reviewList: Command = {
  name: 'review list',
  usage: '',
  summary: 'List the reviews',
  options: [],
  words: { least: 0, most: 0 },
  async run(_input, { output, library }) {
    const reviews = await (await library()).reviews.list();
    output.results(
      reviews,
      [
        ['ID', (review) => review.id],
        ['DATE', (review) => review.date],
        ['CLIPPINGS', (review) => String(review.clippings)],
        ['WORDS', (review) => String(review.words)],
        ['TITLE', (review) => review.title],
      ],
      'No reviews.',
    );
    return true;
  },
};
