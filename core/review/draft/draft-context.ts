import type { CheckedLibrary } from '../../checks/check';
import type { Id } from '../../model/id';
import type { DocumentLanguage } from '../../model/language';
import type { ReviewContent } from '../../model/review';
import type { Phrases } from './phrases/phrases';
import type { VerbChoice } from './verb-choice';

/** The parts of a review that a draft is made for. */
export type DraftedReview = Pick<ReviewContent, 'document' | 'language' | 'sections' | 'clippings' | 'date' | 'outletLanguages'>;

/** What a draft is made of. */
export interface DraftMaterial {
  review: DraftedReview;
  /** The review's clippings and the copies of their stories, and the outlets that the library knows. */
  library: CheckedLibrary;
  /** The other copies of a clipping's story. */
  copies: ReadonlyMap<Id, readonly Id[]>;
}

/** What the rules for sentences look at. */
export interface DraftContext extends DraftMaterial {
  language: DocumentLanguage;
  phrases: Phrases;
  verbs: VerbChoice;
}
