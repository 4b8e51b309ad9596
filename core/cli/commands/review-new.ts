import { createReview } from '../../app/create-review';
import { rollForward } from '../../app/roll-forward/roll-forward';
import type { Library } from '../../library/library';
import type { Id } from '../../model/id';
import { day } from '../../model/moment';
import type { Command, CommandArguments } from '../command';
import { findClippings } from '../find-clippings';
import { wrongUse } from '../parse-command-line';
import { readId } from '../read-id';

export const reviewNew: Command = {
  name: 'review new',
  usage: '(--title T | --from REVIEW) [--dateline P] [--date YYYY-MM-DD] (--clippings ID,… | --query Q)',
  summary: 'Start a review of some clippings, or one that follows an earlier review',
  details: 'Without --date it is of today. With --from it takes the title, dateline, language, template, sections and headings of that review, and of its clippings only those that are named.',
  options: ['title', 'from', 'dateline', 'date', 'clippings', 'query'],
  words: { least: 0, most: 0 },
  async run({ option }, { output, library }) {
    const title = option('title')?.trim();
    const from = option('from');
    if (!title && from === undefined) throw wrongUse(reviewNew, 'A review needs a title.');
    const date = option('date');
    if (date !== undefined && !day.safeParse(date).success) throw wrongUse(reviewNew, `“${date}” is not a date such as 2026-04-11.`);
    const choose = choiceOf(option);
    const former = from === undefined ? null : readId(from, 'review');
    const opened = await library();
    const clippingIds = await choose(opened);
    if (clippingIds.length === 0 && former === null) output.note('No clipping was found for it: the review is empty.');
    const dateline = option('dateline');
    const given = { clippingIds, ...(dateline === undefined ? {} : { dateline }), ...(date === undefined ? {} : { date }) };
    const review = former === null
      ? await createReview(opened, { title: title ?? '', ...given })
      : await rollForward(opened, { from: former, ...(title ? { title } : {}), ...given });
    output.result({ id: review.id, title: review.title, clippings: review.clippings.length }, (made) => `Made the review ${made.id}: ${made.title}`);
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
  if (listed === undefined && query === undefined && option('from') !== undefined) return () => Promise.resolve([]);
  throw wrongUse(reviewNew, 'Say which clippings it is of: either --clippings or --query.');
}
