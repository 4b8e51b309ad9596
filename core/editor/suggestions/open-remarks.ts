import type { ReviewContent } from '../../model/review';
import type { Mark } from '../../model/review-document';
import { marksOf } from './marks-of';

/** How much of what others said of a text is not settled yet. */
export interface OpenRemarks {
  comments: number;
  suggestions: number;
}

/** Counts the comments that are not resolved and the suggested changes that are neither accepted nor refused. */
export function openRemarks({ document, comments = [] }: Pick<ReviewContent, 'document' | 'comments'>): OpenRemarks {
  const marks = marksOf(document);
  const ids = (...types: Mark['type'][]): Set<string> => new Set(marks.flatMap((mark) => (types.includes(mark.type) && 'attrs' in mark && 'id' in mark.attrs ? [mark.attrs.id] : [])));
  const resolved = new Set(comments.filter(({ resolvedAt }) => resolvedAt !== null).map(({ commentId }) => commentId));
  return {
    comments: [...ids('comment')].filter((one) => !resolved.has(one)).length,
    suggestions: ids('insertion', 'deletion').size,
  };
}
