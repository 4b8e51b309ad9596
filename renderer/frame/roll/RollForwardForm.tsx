import { Button, Checkbox, Group } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewSource } from '../../../core/contract/review-calls';
import type { ReviewSummary } from '../../../core/model/review';
import { useAnswer } from '../../client/use-answer';
import classes from './RollForwardForm.module.css';
import { useRolling } from './use-rolling';

interface Props {
  readonly from: ReviewSummary;
  onClose(): void;
}

const NONE: readonly ReviewSource[] = [];

/** Clippings to tick: those kept since the earlier review as a whole, its own one by one. */
export function RollForwardForm({ from, onClose }: Props) {
  const { t } = useTranslation('roll');
  const roll = useRolling(from);
  const sources = useAnswer('reviews.sources', { id: from.id }).data;
  const kept = useAnswer('clippings.list', { status: 'kept', query: `after:${from.date}`, sort: 'newest', offset: 0, limit: 1000 }).data;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withFresh, setWithFresh] = useState(true);
  const former = sources?.filter(({ missing }) => !missing) ?? NONE;
  const known = new Set(former.map(({ clippingId }) => clippingId));
  const fresh = kept?.items.filter(({ id }) => !known.has(id)).map(({ id }) => id) ?? [];
  const tick = (id: string, ticked: boolean) =>
    setChosen((before) => (ticked ? new Set([...before, id]) : new Set([...before].filter((one) => one !== id))));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const going = former.map(({ clippingId }) => clippingId).filter((id) => chosen.has(id));
    onClose();
    void roll([...going, ...(withFresh ? fresh : [])]);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {fresh.length > 0 ? (
        <Checkbox label={t('fresh', { count: fresh.length })} checked={withFresh} onChange={(event) => setWithFresh(event.currentTarget.checked)} />
      ) : (
        <p>{t('noFresh')}</p>
      )}
      <Group justify="space-between" gap={8}>
        <h3 id="roll-continued">{t('continued')}</h3>
        {former.length > 1 && (
          <span>
            <Button variant="subtle" size="compact-sm" onClick={() => setChosen(known)}>
              {t('all')}
            </Button>
            <Button variant="subtle" size="compact-sm" disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>
              {t('nobody')}
            </Button>
          </span>
        )}
      </Group>
      {sources && former.length === 0 && <p>{t('noClippings')}</p>}
      <ul className={classes.list} aria-labelledby="roll-continued" tabIndex={former.length > 0 ? 0 : -1}>
        {former.map(({ clippingId, title, outlet }) => (
          <li key={clippingId}>
            <Checkbox
              label={<bdi className={classes.title}>{title ?? t('noTitle')}</bdi>}
              description={outlet}
              checked={chosen.has(clippingId)}
              onChange={(event) => tick(clippingId, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" disabled={!sources || !kept} data-autofocus>
          {t('submit')}
        </Button>
      </Group>
    </form>
  );
}
