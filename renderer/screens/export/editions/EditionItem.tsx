import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditionRow } from '../../../../core/contract/edition-calls';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import { EditionFiles } from './EditionFiles';
import type { ComparedEditions } from './EditionsCompared';
import classes from './Editions.module.css';

interface Props {
  readonly edition: EditionRow;
  /** The edition before it. */
  readonly former: EditionRow | null;
  onShow(number: number): void;
  onCompare(compared: ComparedEditions): void;
  onCorrect(number: number): void;
}

/** One edition: when it went out, what changed in it, its files. */
export function EditionItem({ edition: { number, exportedAt, kept, files, changes, erratum }, former, onShow, onCompare, onCorrect }: Props) {
  const { t } = useTranslation('export');
  const { editable, whyNot } = useLibrary();
  const published = usePublished();
  const whyNotKept = kept ? undefined : t('editions.notKept');
  const named = (action: string) => t('editions.named', { action: t(`editions.${action}`), number });
  return (
    <li className={classes.edition} aria-label={t('editions.number', { number })}>
      <div className={classes.head}>
        <strong>{t('editions.number', { number })}</strong>
        <span>{published(exportedAt, 'full')}</span>
        {changes !== null && <span>{changesText(changes, t)}</span>}
      </div>
      {erratum !== null && (
        <p className={classes.erratum} dir="auto">
          {t('editions.corrects', { number: erratum.corrects })} {erratum.text}
        </p>
      )}
      <EditionFiles files={files} />
      <div className={classes.actions}>
        <Button size="compact-sm" variant="default" disabled={!kept} title={whyNotKept} aria-label={named('show')} onClick={() => onShow(number)}>
          {t('editions.show')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={!kept} title={whyNotKept} aria-label={named('compareNow')} onClick={() => onCompare({ number, other: null })}>
          {t('editions.compareNow')}
        </Button>
        {former !== null && (
          <Button size="compact-sm" variant="default" disabled={!kept || !former.kept} title={whyNotKept} aria-label={named('compareFormer')} onClick={() => onCompare({ number: former.number, other: number })}>
            {t('editions.compareFormer')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" disabled={!editable || !kept} title={whyNot ?? whyNotKept} aria-label={named('correct')} onClick={() => onCorrect(number)}>
          {t('editions.correct')}
        </Button>
      </div>
    </li>
  );
}

function changesText(changes: NonNullable<EditionRow['changes']>, t: ReturnType<typeof useTranslation<'export'>>['t']): string {
  const counts = [
    { key: 'statementsAdded', count: changes.statementsAdded },
    { key: 'statementsRemoved', count: changes.statementsRemoved },
    { key: 'clippingsAdded', count: changes.clippingsAdded },
    { key: 'clippingsRemoved', count: changes.clippingsRemoved },
  ] as const;
  const some = counts.filter(({ count }) => count > 0).map(({ key, count }) => t(`editions.changes.${key}`, { count }));
  return some.length === 0 ? t('editions.changes.none') : some.join(', ');
}
