import { ownWords } from '../../editor/locale/own-words';
import type { Id } from '../../model/id';
import type { DocumentLanguage } from '../../model/language';
import { KnownWords } from '../../spelling/known-words';
import { NamesOfClippings } from '../../spelling/names-of-clippings';
import { knownOutlets } from '../known-outlets';
import { reviewClippingIds } from '../review-clipping-ids';
import type { Session } from '../session';

export interface KnownInReview {
  has(word: string): boolean;
  /** Words that one may have been meant to be. */
  near(word: string): string[];
}

/** What is right in a review without any dictionary: house words, outlets, who is quoted, and the names in its clippings. */
export async function knownWordsOf(session: Session, reviewId: Id, language: DocumentLanguage): Promise<KnownInReview> {
  const { library, cache } = session;
  const clippings = [...(await cache.load(library, reviewClippingIds(await library.reviews.get(reviewId)))).values()];
  const outlets = knownOutlets(library).flatMap(({ name, aliases }) => [name, ...aliases]);
  const people = clippings.flatMap(({ highlights }) => highlights.flatMap(({ quote }) => (quote ? [quote.speaker] : [])));
  // A draft names the languages of outlets, which older dictionaries do not have.
  const languages = Object.values(ownWords(language)?.languages ?? {});
  const words = new KnownWords([...outlets, ...people, ...languages, ...(library.document.houseWords ?? [])], language);
  const names = new NamesOfClippings(clippings, language);
  return { has: (word) => words.has(word) || names.has(word), near: (word) => words.near(word) };
}
