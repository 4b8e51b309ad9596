import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useBytes } from '../../../components/format/use-bytes';
import { usePublished } from '../../../components/format/use-published';
import { useKeptState } from '../../../components/use-kept-state';
import { RevealOriginal } from '../reader/CaptureNotices';
import { DetailField } from './DetailField';
import { detailsOf } from './details';
import { originalKind } from './original-kind';
import classes from './DetailsPanel.module.css';

/** The metadata of a clipping with where each value came from, to be corrected by hand. */
export function DetailsPanel({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation('library');
  const [opened, setOpened] = useKeptState('details opened', false);
  return (
    <section className={classes.panel}>
      <button type="button" className={classes.toggle} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        {t('details.title')}
      </button>
      {opened && (
        <>
          <div className={classes.fields}>
            {detailsOf(clipping).map((detail) => (
              <DetailField key={detail.name} clippingId={clipping.id} detail={detail} />
            ))}
          </div>
          <Facts clipping={clipping} />
          <RevealOriginal path={clipping.original.path} />
        </>
      )}
    </section>
  );
}

function Facts({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation('library');
  const published = usePublished();
  const size = useBytes();
  const { original, source } = clipping;
  const kind = originalKind(original.mediaType);
  const parts = [kind === null ? original.mediaType : t(`details.kind.${kind}`), original.encoding, size(original.bytes)];
  return (
    <dl className={classes.facts}>
      <dt>{t('details.captured')}</dt>
      <dd>{published(clipping.capturedAt, 'full')}</dd>
      <dt>{t('details.source')}</dt>
      <dd>{source.name === '' ? t(`details.sourceKind.${source.kind}`) : source.name}</dd>
      <dt>{t('details.original')}</dt>
      <dd title={original.mediaType}>{parts.filter(Boolean).join(', ')}</dd>
      <dt>{t('details.length')}</dt>
      <dd>{t('common:clip.words', { count: clipping.words })}</dd>
    </dl>
  );
}
