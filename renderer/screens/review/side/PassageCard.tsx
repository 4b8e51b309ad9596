import { useTranslation } from 'react-i18next';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import type { CitedPassage } from '../../../../core/model/citation';
import { isolated } from '../../../components/format/isolated';
import { usePublished } from '../../../components/format/use-published';
import { useNavigation } from '../../../navigation/use-navigation';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import { PassageTranslation } from '../../library/notes/PassageTranslation';
import { HighlightStates } from './HighlightStates';
import classes from './PassageCard.module.css';
import { passageInContext } from './passage-in-context';
import { useClipping } from './use-clipping';
import { useLighting } from './use-lighting';

/** A cited passage as its article has it: outlet, date, paragraph, the words among their neighbours, and the note. */
export function PassageCard({ passage, lit = false }: { readonly passage: CitedPassage; readonly lit?: boolean }) {
  const { sources } = useReview();
  const source = useSources(sources).get(passage.clippingId);
  if (!source) return null;
  return source.missing ? <MissingPassage passage={passage} /> : <FoundPassage passage={passage} source={source} lit={lit} />;
}

/** What is left of a passage whose clipping was removed. */
function MissingPassage({ passage }: { readonly passage: CitedPassage }) {
  const { t } = useTranslation('review');
  return (
    <figure className={classes.passage} data-colour="red">
      <p className={classes.place}>{t('citation.missing')}</p>
      {passage.exact && <q>{passage.exact}</q>}
      <p className={classes.note}>{t('source.missing')}</p>
    </figure>
  );
}

function FoundPassage({ passage, source, lit }: { readonly passage: CitedPassage; readonly source: ReviewSource; readonly lit: boolean }) {
  const { editor } = useReview();
  const { t } = useTranslation('review');
  const { go } = useNavigation();
  const { clippingId, highlightId } = passage;
  const clipping = useClipping(clippingId);
  const lighting = useLighting(editor, passage);
  const highlight = source.highlights.find(({ id }) => id === highlightId) ?? null;
  const { before, exact, after, paragraph, place } = passageInContext(passage, highlight, clipping);
  return (
    <figure
      className={classes.passage}
      data-colour={highlight?.colour ?? 'yellow'}
      data-lit={lit || undefined}
      {...lighting}
    >
      <Place source={source} paragraph={paragraph} />
      <q lang={source.language} dir="auto">
        {before}
        {exact && <strong>{exact}</strong>}
        {after}
        {!exact && (source.title ?? source.snippet)}
      </q>
      {clipping && place && <PassageTranslation clipping={clipping} passage={place} />}
      {highlight && <HighlightStates highlight={highlight} />}
      {highlight?.note && <p className={classes.note}>{highlight.note}</p>}
      <button type="button" onClick={() => go({ screen: 'library', clippingId, ...(highlightId ? { highlightId } : {}) })}>
        {t('shelf.openInLibrary')}
      </button>
    </figure>
  );
}

function Place({ source, paragraph }: { readonly source: ReviewSource; readonly paragraph: number | null }) {
  const { t } = useTranslation('review');
  const published = usePublished();
  const parts = [
    isolated(source.outlet ?? t('unknownOutlet')),
    source.published ? published(source.published, 'full') : null,
    paragraph === null ? null : t('source.paragraph', { number: paragraph }),
  ];
  return <p className={classes.place}>{parts.filter((part) => part !== null).join(' · ')}</p>;
}
