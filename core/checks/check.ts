import type { Statement } from '../editor/statement';
import type { Clipping } from '../model/clipping';
import type { Finding } from '../model/finding';
import type { Id } from '../model/id';
import type { Language } from '../model/language';
import type { Outlet } from '../model/outlet';
import type { ReviewContent } from '../model/review';

/** An outlet that the library knows, listed or only named by clippings. */
export type KnownOutlet = Pick<Outlet, 'name' | 'aliases' | 'domains' | 'rights'>;

/** What a review is checked against. */
export interface CheckedLibrary {
  /** Those that the review cites, shelves or shows, under the names that the library has for their outlets. */
  clippings: ReadonlyMap<Id, Clipping>;
  /** The same list from call to call as long as it does not change, as what is worked out of it is kept. */
  outlets: readonly KnownOutlet[];
}

/** The parts of a review that the rules look at. */
export type CheckedReview = Pick<ReviewContent, 'document' | 'language' | 'date' | 'clippings' | 'dismissed'>;

/** What the rules look at. */
export interface CheckContext extends CheckedLibrary {
  language: Language;
  review: CheckedReview;
  statements: readonly Statement[];
}

/** A rule: looks at the whole review and says what it finds. It changes nothing and knows no other rule. */
export type Check = (context: CheckContext) => Finding[];
