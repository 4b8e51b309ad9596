import { createReview } from '../../app/create-review';
import type { Library } from '../../library/library';
import type { Id } from '../../model/id';
import { day } from '../../model/moment';
import type { Command, CommandArguments } from '../command';
import { findClippings } from '../find-clippings';
import { wrongUse } from '../parse-command-line';
import { readId } from '../read-id';

export const reviewNew: Command = {
  name: 'review new',
  usage: '--title T [--dateline P] [--date YYYY-MM-DD] (--clippings ID,… | --query Q)',
  summary: 'Start a review of some clippings',
  details: 'Without --date it is of today.',
  options: ['title', 'dateline', 'date', 'clippings', 'query'],
  words: { least: 0, most: 0 },
  async run({ option }, { output, library }) {
    const title = option('title')?.trim();
    if (!title) throw wrongUse(reviewNew, 'A review needs a title.');
    const date = option('date');
    if (date !== undefined && !day.safeParse(date).success) throw wrongUse(reviewNew, `“${date}” is not a date such as 2026-04-11.`);
    const choose = choiceOf(option);
    const opened = await library();
    const clippingIds = await choose(opened);
    if (clippingIds.length === 0) output.note('No clipping was found for it: the review is empty.');
    const dateline = option('dateline');
    const review = await createReview(opened, {
      title,
      clippingIds,
      ...(dateline === undefined ? {} : { dateline }),
      ...(date === undefined ? {} : { date }),
    });
    output.result({ id: review.id, title, clippings: clippingIds.length }, (made) => `Made the review ${made.id}: ${made.title}`);
    return true;
  },
};

function choiceOf(option: CommandArguments['option']): (library: Library) => Promise<Id[]> {
  const [listed, query] = [option('clippings'), option('query')];
  if (listed !== undefined && query === undefined) {
    const words = listed.split(',').map((word) => word.trim()).filter((word) => word !== '');
    if (words.length > 0) return () => Promise.resolve([...new Set(words)].map((word) => readId(word, 'clipping')));
  } else if (query !== undefined && listed === undefined) {
    return async (library) => {
      const found = await findClippings(library, { query }, Number.POSITIVE_INFINITY);
      return found.map(({ id }) => id);
    };
  }
  throw wrongUse(reviewNew, 'Say which clippings it is of: either --clippings or --query.');
}
