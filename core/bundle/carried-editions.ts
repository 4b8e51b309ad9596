import type { Edition } from '../model/edition';
import type { EditionState } from '../model/edition-state';

/** The editions of a review that go along with it, and what they were made from as far as that is kept. */
export interface CarriedEditions {
  editions: Edition[];
  states: EditionState[];
}
