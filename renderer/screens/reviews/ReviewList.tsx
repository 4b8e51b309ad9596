import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../core/model/id';
import type { ReviewSummary } from '../../../core/model/review';
import { ReviewRow } from './ReviewRow';
import classes from './Reviews.module.css';
import type { ReviewsActions } from './use-reviews-actions';

interface Props {
  readonly reviews: readonly ReviewSummary[];
  readonly actions: ReviewsActions;
}

/** The list, newest date first; the arrow keys go from review to review. */
export function ReviewList({ reviews, actions }: Props) {
  const { t } = useTranslation('reviews');
  const list = useRef<HTMLUListElement>(null);
  const sorted = [...reviews].sort((a, b) => b.date.localeCompare(a.date) || b.updatedAt.localeCompare(a.updatedAt));
  // The keys go on from the review that takes the place of a removed one.
  const removed = useRef<{ id: Id; place: number } | null>(null);
  useEffect(() => {
    const gone = removed.current;
    if (!gone || reviews.some(({ id }) => id === gone.id)) return;
    removed.current = null;
    const rows = [...(list.current?.children ?? [])];
    rows[Math.min(gone.place, rows.length - 1)]?.querySelector('button')?.focus();
  }, [reviews]);
  const remove: ReviewsActions['remove'] = (id, title) => {
    removed.current = { id, place: sorted.findIndex((review) => review.id === id) };
    actions.remove(id, title);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const here = event.target instanceof HTMLElement ? event.target.closest('li') : null;
    if (step === 0 || !here) return;
    event.preventDefault();
    const rows = [...(list.current?.children ?? [])];
    rows[rows.indexOf(here) + step]?.querySelector('button')?.focus();
  };
  return (
    <ul ref={list} className={classes.list} aria-label={t('title')} onKeyDown={onKeyDown}>
      {sorted.map((review) => (
        <ReviewRow key={review.id} review={review} actions={{ ...actions, remove }} />
      ))}
    </ul>
  );
}
