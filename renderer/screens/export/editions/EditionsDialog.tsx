import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useAnswer } from '../../../client/use-answer';
import { Dialog } from '../../../components/Dialog';
import { EmptyState } from '../../../components/EmptyState';
import { EditionItem } from './EditionItem';
import { EditionsCompared, type ComparedEditions } from './EditionsCompared';
import classes from './Editions.module.css';
import { ErratumForm } from './ErratumForm';

interface Props {
  readonly reviewId: Id;
  readonly opened: boolean;
  onClose(): void;
  /** Shows an edition as it was exported. */
  onShow(number: number): void;
}

/** What was exported of a review, the newest first: its files, what changed, and what can be done with each. */
export function EditionsDialog({ reviewId, opened, onClose, onShow }: Props) {
  const { t } = useTranslation('export');
  const [compared, setCompared] = useState<ComparedEditions | null>(null);
  const [corrected, setCorrected] = useState<number | null>(null);
  const close = () => {
    setCompared(null);
    setCorrected(null);
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} size="min(1080px, 94vw)" title={t('editions.title')}>
      {compared !== null ? (
        <EditionsCompared reviewId={reviewId} {...compared} onBack={() => setCompared(null)} />
      ) : corrected !== null ? (
        <ErratumForm reviewId={reviewId} corrects={corrected} onDone={() => setCorrected(null)} />
      ) : (
        <Editions
          reviewId={reviewId}
          onShow={(number) => {
            close();
            onShow(number);
          }}
          onCompare={setCompared}
          onCorrect={setCorrected}
        />
      )}
    </Dialog>
  );
}

interface ListProps {
  readonly reviewId: Id;
  onShow(number: number): void;
  onCompare(compared: ComparedEditions): void;
  onCorrect(number: number): void;
}

function Editions({ reviewId, onShow, onCompare, onCorrect }: ListProps) {
  const { t } = useTranslation('export');
  const { data, error, isPending } = useAnswer('editions.list', { reviewId }, { fresh: true });
  if (isPending) return <p role="status">{t('editions.opening')}</p>;
  if (error) return <p role="alert">{error.message}</p>;
  if (data.length === 0) {
    return (
      <EmptyState title={t('editions.empty.title')}>
        <p>{t('editions.empty.text')}</p>
      </EmptyState>
    );
  }
  return (
    <ul className={classes.list}>
      {data.map((edition, at) => (
        <EditionItem key={edition.number} edition={edition} former={data[at + 1] ?? null} onShow={onShow} onCompare={onCompare} onCorrect={onCorrect} />
      ))}
    </ul>
  );
}
