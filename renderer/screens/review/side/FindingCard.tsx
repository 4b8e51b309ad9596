import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../core/model/finding';
import { activateFinding, placeOfFinding } from '../../../editor/finding-marks';
import { goToPosition } from '../../../editor/go-to-position';
import { useReview } from '../review-context';
import { isolated } from '../../../components/format/isolated';
import { DismissForm } from './DismissForm';
import { FindingFixes } from './FindingFixes';
import { FindingPlace } from './FindingPlace';
import classes from './FindingCard.module.css';

interface Props {
  readonly finding: Finding;
  /** Its place in the report, by which the text is marked. */
  readonly index: number;
  /** Whether it is the one that is looked at. */
  readonly active: boolean;
}

/** One finding: what is wrong, where, and what can be done about it. */
export function FindingCard({ finding, index, active }: Props) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const [dismissing, setDismissing] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  // The other rules speak of a piece of the text and name it themselves.
  const quoted = finding.rule === 'unsourced-statement';
  const inText = finding.from < finding.to;
  const show = () => {
    const place = placeOfFinding(editor.state, index);
    if (!place) return;
    goToPosition(editor, place.from, place.to);
    activateFinding(editor, index);
  };
  return (
    <article ref={card} className={classes.finding} data-severity={finding.severity} data-active={active || undefined}>
      <h3>{t(`rule.${finding.rule}`)}</h3>
      {(quoted || !inText) && <p>{t('finding.quoted', { text: isolated(finding.text) })}</p>}
      <p className={quoted ? classes.small : undefined}>{finding.message}</p>
      <div className={classes.actions}>
        <FindingPlace finding={finding} />
        {editable && <FindingFixes finding={finding} index={index} />}
        {inText && (
          <button type="button" onClick={show}>
            {t('finding.show')}
          </button>
        )}
        {editable && (
          <button type="button" aria-expanded={dismissing} onClick={() => setDismissing(!dismissing)}>
            {t('finding.dismiss')}
          </button>
        )}
      </div>
      {dismissing && <DismissForm finding={finding} onDone={() => setDismissing(false)} />}
    </article>
  );
}
