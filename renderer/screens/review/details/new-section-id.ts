import type { Id } from '../../../../core/model/id';

/** An id for a section that is made in the window. */
export function newSectionId(): Id {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}
