import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { useAnswer } from '../../client/use-answer';
import { Dialog } from '../../components/Dialog';
import { usePublished } from '../../components/format/use-published';
import { say } from '../../components/say';
import { useNavigation } from '../../navigation/use-navigation';
import classes from './AddToReviewDialog.module.css';

interface Props {
  readonly opened: boolean;
  readonly clippingIds: readonly string[];
  /** Called when a new review is wanted instead. */
  onNew(): void;
  onClose(): void;
}

/** Puts clippings on the shelf of a review. */
export function AddToReviewDialog({ opened, clippingIds, onNew, onClose }: Props) {
  const { t } = useTranslation('library');
  const title = t('addTo.title', { count: clippingIds.length });
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <ReviewChoice clippingIds={clippingIds} onNew={onNew} onClose={onClose} />
    </Dialog>
  );
}

function ReviewChoice({ clippingIds, onNew, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('library');
  const { go } = useNavigation();
  const published = usePublished();
  const reviews = useAnswer('reviews.list', {}).data ?? [];
  const shelve = useAction('reviews.shelve').mutate;
  const [filter, setFilter] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const shown = reviews
    .filter((review) => review.title.toLocaleLowerCase().includes(filter.trim().toLocaleLowerCase()))
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));

  const [first] = shown;
  const nameOf = (title: string) => (title === '' ? t('untitledReview') : title);

  const add = (id: string, title: string) => {
    const onSuccess = () =>
      say(t('addTo.done', { count: clippingIds.length, title }), {
        action: { label: t('addTo.open'), run: () => go({ screen: 'review', reviewId: id }) },
      });
    shelve({ id, clippingIds: [...clippingIds] }, { onSuccess });
    onClose();
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (first) add(first.id, nameOf(first.title));
    else onNew();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    if (step === 0 || buttons.length === 0) return;
    event.preventDefault();
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <TextInput aria-label={t('addTo.filter')} placeholder={t('addTo.filter')} value={filter} data-autofocus onChange={(event) => setFilter(event.currentTarget.value)} onKeyDown={onEnter} />
      <ul ref={list} className={classes.list}>
        {shown.map(({ id, title, date }) => {
          const name = nameOf(title);
          return (
            <li key={id}>
              <button type="button" className={classes.review} data-first={id === first?.id || undefined} onClick={() => add(id, name)}>
                <b dir="auto">{name}</b>
                <span>{published(date, 'short')}</span>
              </button>
            </li>
          );
        })}
        <li>
          <Button variant="default" fullWidth onClick={onNew}>
            {t('addTo.new')}
          </Button>
        </li>
      </ul>
    </div>
  );
}
