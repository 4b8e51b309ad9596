import { draftOfReview } from '../../app/review-draft';
import type { DraftPlace } from '../../contract/review-calls';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import type { Review } from '../../model/review';
import { insertDraft } from '../../review/draft/place-draft';
import { statements } from '../../editor/statements';
import type { Command } from '../command';
import { readId } from '../read-id';

export const reviewDraft: Command = {
  name: 'review draft',
  usage: 'ID [--section S]',
  summary: 'Write a first draft of a review from the highlights of its clippings',
  details: 'Puts a sentence with its citation for each highlight at the end of its section. What is written stays, and what is cited is not drafted again. S is the title or the id of a section; `none` is what stands in no section.',
  options: ['section'],
  words: { least: 1, most: 1 },
  async run({ words: [word], option }, { output, library, cache }) {
    const opened = await library();
    const review = await opened.reviews.get(readId(word, 'review'));
    const wanted = option('section');
    const places = await draftOfReview(opened, cache, review, wanted === undefined ? undefined : [sectionOf(review, wanted)]);
    if (places.length === 0) {
      output.note('There is nothing to draft: what is marked is cited already. The review was left as it is.');
      return true;
    }
    await opened.reviews.save({ ...review, document: insertDraft(review.document, places), updatedAt: new Date().toISOString() });
    for (const place of places) for (const sentence of sentencesOf(place)) output.result({ sectionId: place.sectionId, sentence }, (made) => made.sentence);
    output.note(`Drafted sentences: ${String(places.reduce((sum, { sentences }) => sum + sentences, 0))}.`);
    return true;
  },
};

function sentencesOf({ blocks }: DraftPlace): string[] {
  return statements({ type: 'doc', content: blocks }).map(({ text }) => text);
}

/** @throws DatelineError `not-found` for a section that the review does not have */
function sectionOf({ sections }: Review, wanted: string): Id | null {
  if (wanted === 'none') return null;
  const section = sections.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted.trim().toLowerCase());
  if (section) return section.id;
  throw new DatelineError('not-found', `The review has no section “${wanted}”. It has: ${sections.map(({ title }) => title).join('; ') || 'none'}. Nothing was drafted.`);
}
