import type { EditionState } from '../model/edition-state';
import type { Id } from '../model/id';
import { canonicalJson } from './storage/canonical-json';
import { sha256 } from './storage/sha256';

const ID_LENGTH = 16;

/**
 * The id of a state, told from what it holds. What makes no difference to an edition makes none to its state: how often
 * a clipping was saved, or whether it was read.
 */
export function editionStateId({ review, clippings: held, library }: Pick<EditionState, 'review' | 'clippings' | 'library'>): Id {
  const clippings = held.map((clipping) => ({ ...clipping, revision: 0, checksum: '', read: true, status: '' }));
  return sha256(canonicalJson({ review, library, clippings })).slice(0, ID_LENGTH);
}
