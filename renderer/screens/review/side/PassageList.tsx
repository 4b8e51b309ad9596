import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitedPassage } from '../../../../core/model/citation';
import { samePassage } from '../../../editor/hover-store';
import { useReview } from '../review-context';
import { usePassagesHere } from '../state/use-passages-here';
import { PassageCard } from './PassageCard';
import classes from './SidePanel.module.css';

interface Props {
  readonly peeked: CitedPassage | null;
  /** Stands below something else: keeps to a part of the height, and is not there without a passage. */
  readonly below?: boolean;
}

/** The passages behind the statement at the caret, or the one that was asked for. */
export function PassageList({ peeked, below = false }: Props) {
  const { t } = useTranslation('review');
  const { editor, hover } = useReview();
  const pointed = useSyncExternalStore(hover.subscribe, hover.get);
  const here = usePassagesHere(editor);
  // Below the checks nothing may come and go under the pointer: there only what is shown is lit.
  const passages = pointed !== null && !below ? pointed : peeked ? [peeked] : here;
  if (passages.length === 0) return below ? null : <p className={classes.quiet}>{t('source.none')}</p>;
  return (
    <section className={below ? classes.below : undefined}>
      <h3 className={classes.heading}>{peeked && passages.includes(peeked) ? t('source.peeked') : t('source.behind', { count: passages.length })}</h3>
      {passages.map((passage, at) => (
        <PassageCard key={`${passage.clippingId} ${passage.exact ?? ''} ${at}`} passage={passage} lit={pointed?.some((one) => samePassage(one, passage)) ?? false} />
      ))}
    </section>
  );
}
