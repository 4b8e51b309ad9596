import { Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckReport } from '../../../../core/contract/review-calls';
import { languageName } from '../../../components/format/language-name';
import { useNumber } from '../../../components/format/use-number';
import type { DocumentFacts } from '../../../editor/document-facts';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import classes from './ReviewFigures.module.css';
import { SourcedCount } from './SourcedCount';

interface Props {
  readonly facts: DocumentFacts;
  readonly report: CheckReport | null;
}

/** What the review amounts to, in the status bar; a click shows more: words, share with a source, outlets, languages. */
export function ReviewFigures({ facts, report }: Props) {
  const { t } = useTranslation('review');
  const { showGrid } = useReview();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="top-start" shadow="md" trapFocus returnFocus withinPortal withRoles={false}>
      <Popover.Target>
        <UnstyledButton className={classes.button} aria-haspopup="dialog" aria-expanded={opened} title={t('status.open')} onClick={() => setOpened(!opened)}>
          {t('counts.words', { count: facts.words })} · <SourcedCount report={report} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('status.open')} role="dialog">
        <Figures facts={facts} report={report} />
        <button
          type="button"
          className={classes.more}
          onClick={() => {
            setOpened(false);
            showGrid();
          }}
        >
          {t('status.grid')}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Figures({ facts, report }: Props) {
  const { t, i18n } = useTranslation('review');
  const { sources } = useReview();
  const number = useNumber();
  const known = useSources(sources);
  const outlets = new Map<string, number>();
  const languages = new Set<string>();
  for (const [id, count] of facts.cited) {
    const source = known.get(id);
    if (!source || source.missing) continue;
    if (source.outlet !== null) outlets.set(source.outlet, (outlets.get(source.outlet) ?? 0) + count);
    if (source.language !== 'und') languages.add(languageName(source.language, i18n.language));
  }
  const { sourced, statements } = report ?? { sourced: 0, statements: 0 };
  const share = statements === 0 ? '–' : new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(Math.floor((sourced * 100) / statements) / 100);
  return (
    <dl className={classes.figures}>
      <dt>{t('status.words')}</dt>
      <dd>{number(facts.words)}</dd>
      <dt>{t('status.statements')}</dt>
      <dd>{number(statements)}</dd>
      <dt>{t('status.share')}</dt>
      <dd>{t('status.shareValue', { share, sourced, statements })}</dd>
      <dt>{t('status.languages')}</dt>
      <dd>{[...languages].join(', ') || '–'}</dd>
      <dt>{t('status.outlets')}</dt>
      <dd>
        {outlets.size === 0 ? (
          '–'
        ) : (
          <ul>
            {[...outlets].sort((one, other) => other[1] - one[1]).map(([outlet, count]) => (
              <li key={outlet}>{t('status.outletLine', { outlet, count })}</li>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}
