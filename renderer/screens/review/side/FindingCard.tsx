import { useEditorState } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../core/model/finding';
import { activateFinding, activeFinding, placeOfFinding } from '../../../editor/finding-marks';
import { goToPosition } from '../../../editor/go-to-position';
import { useReview } from '../review-context';
import { DismissForm } from './DismissForm';
import { FindingFixes } from './FindingFixes';
import { FindingPlace } from './FindingPlace';
import classes from './FindingCard.module.css';

interface Props {
  readonly finding: Finding;
  /** Its place in the report, by which the text is marked. */
  readonly index: number;
}

/** One finding: what is wrong, where, and what can be done about it. */
export function FindingCard({ finding, index }: Props) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const [dismissing, setDismissing] = useState(false);
  const card = useRef<HTMLElement>(null);
  const active = useEditorState({ editor, selector: ({ editor: now }) => activeFinding(now.state) === index });
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const show = () => {
    const place = placeOfFinding(editor.state, index);
    if (!place) return;
    goToPosition(editor, place.from, place.to);
    activateFinding(editor, index);
  };
  return (
    <article ref={card} className={classes.finding} data-severity={finding.severity} data-active={active || undefined}>
      <h3>{t(`rule.${finding.rule}`)}</h3>
      {finding.rule === 'unsourced-statement' && <p>{t('finding.quoted', { text: finding.text })}</p>}
      <p>{finding.message}</p>
      <div className={classes.actions}>
        <FindingPlace finding={finding} />
        {editable && <FindingFixes finding={finding} index={index} />}
        <button type="button" onClick={show}>
          {t('finding.show')}
        </button>
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
