import { useTranslation } from 'react-i18next';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import type { CitedPassage } from '../../../../core/model/citation';
import { usePublished } from '../../../components/format/use-published';
import { useNavigation } from '../../../navigation/use-navigation';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import classes from './PassageCard.module.css';
import { passageInContext } from './passage-in-context';
import { useClipping } from './use-clipping';

/** A cited passage as its article has it: outlet, date, paragraph, the words among their neighbours, and the note. */
export function PassageCard({ passage }: { readonly passage: CitedPassage }) {
  const { t } = useTranslation('review');
  const { sources } = useReview();
  const { go } = useNavigation();
  const source = useSources(sources).get(passage.clippingId);
  const clipping = useClipping(source && !source.missing ? source.clippingId : null);
  const highlight = source?.highlights.find(({ id }) => id === passage.highlightId);
  const { before, exact, after, paragraph } = passageInContext(passage, highlight ?? null, clipping);
  const { clippingId, highlightId } = passage;
  if (source?.missing) {
    return (
      <div className={classes.passage} data-colour="red">
        <p className={classes.place}>{t('citation.missing')}</p>
        {passage.exact && <q>{passage.exact}</q>}
        <p className={classes.note}>{t('source.missing')}</p>
      </div>
    );
  }
  return (
    <div className={classes.passage} data-colour={highlight?.colour ?? 'yellow'}>
      <Place source={source} paragraph={paragraph} />
      <q lang={source?.language} dir="auto">
        {before}
        {exact && <strong>{exact}</strong>}
        {after}
        {!exact && (source?.title ?? source?.snippet)}
      </q>
      {highlight?.note && <p className={classes.note}>{highlight.note}</p>}
      <button type="button" onClick={() => go({ screen: 'library', clippingId, ...(highlightId ? { highlightId } : {}) })}>
        {t('shelf.openInLibrary')}
      </button>
    </div>
  );
}

function Place({ source, paragraph }: { readonly source: ReviewSource | undefined; readonly paragraph: number | null }) {
  const { t } = useTranslation('review');
  const published = usePublished();
  const parts = [
    source?.outlet ?? t('unknownOutlet'),
    source?.published ? published(source.published, 'full') : null,
    paragraph === null ? null : t('source.paragraph', { number: paragraph }),
  ];
  return <p className={classes.place}>{parts.filter((part) => part !== null).join(' · ')}</p>;
}
