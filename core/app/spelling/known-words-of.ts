import type { Id } from '../../model/id';
import type { DocumentLanguage } from '../../model/language';
import { KnownWords } from '../../spelling/known-words';
import { knownOutlets } from '../known-outlets';
import { reviewClippingIds } from '../review-clipping-ids';
import type { Session } from '../session';

/** What is right in a review without any dictionary: house words, outlets, and who is quoted in its clippings. */
export async function knownWordsOf(session: Session, reviewId: Id, language: DocumentLanguage): Promise<KnownWords> {
  const { library, cache } = session;
  const clippings = await cache.load(library, reviewClippingIds(await library.reviews.get(reviewId)));
  const outlets = knownOutlets(library).flatMap(({ name, aliases }) => [name, ...aliases]);
  const people = [...clippings.values()].flatMap(({ highlights }) => highlights.flatMap(({ quote }) => (quote ? [quote.speaker] : [])));
  return new KnownWords([...outlets, ...people, ...(library.document.houseWords ?? [])], language);
}
