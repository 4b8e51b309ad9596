import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClippingSummary } from '../../../../core/model/clipping-summary';
import { Badge } from '../../../components/Badge';
import { Marked } from '../../../components/Marked';
import { usePublished } from '../../../components/format/use-published';
import type { OpenCopies } from '../copies/use-open-copies';
import { CopiesChip } from '../copies/CopiesChip';
import { LanguageBadge } from '../../../components/LanguageBadge';
import { ToneMark } from '../../../components/ToneMark';
import classes from './ClippingRow.module.css';

/** One clipping in the list, or the room of one that is not loaded yet. Drawn again only if it is another: the list is at each step of a scroll. */
export const ClippingRow = memo(function ClippingRow({ clipping, copies }: { readonly clipping: ClippingSummary | undefined; readonly copies: OpenCopies | null }) {
  const { t } = useTranslation('library');
  if (!clipping) return <div className={classes.waiting} />;
  const { title, source, snippet, language, hits } = clipping;
  const lang = language === 'und' ? undefined : language;
  return (
    <>
      <ClippingMeta clipping={clipping} copies={copies} />
      <div className={classes.title} data-unknown={title === null} title={title === null ? t('noTitle') : undefined} dir="auto" lang={lang}>
        {title === null ? (source ?? t('noTitle')) : <Marked text={title} hits={hits?.title ?? []} />}
      </div>
      <div className={classes.snippet} dir="auto" lang={lang}>
        <Marked text={snippet} hits={hits?.snippet ?? []} />
      </div>
    </>
  );
});

function ClippingMeta({ clipping, copies }: { readonly clipping: ClippingSummary; readonly copies: OpenCopies | null }) {
  const { t } = useTranslation('library');
  const published = usePublished();
  const { outlet, highlights, tone, flags, failed, read } = clipping;
  return (
    <div className={classes.meta}>
      {!read && (
        <>
          <span className={classes.unread} title={t('unread')} />
          <VisuallyHidden>{t('unread')}</VisuallyHidden>
        </>
      )}
      <b data-unknown={outlet === null} dir="auto">
        {outlet ?? t('noOutlet')}
      </b>
      {clipping.published && <span>{published(clipping.published, 'short')}</span>}
      <LanguageBadge code={clipping.language} />
      {clipping.family !== null && <CopiesChip id={clipping.id} count={clipping.family.size} copies={copies} />}
      {clipping.dropped && <Badge title={t('dropped.short')}>{t('dropped.badge')}</Badge>}
      {failed && <Badge tone="negative">{t('failed')}</Badge>}
      {flags
        .filter((flag) => flag !== 'no-date' || !clipping.published)
        .slice(0, 2)
        .map((flag) => (
          <Badge key={flag} tone="warning" title={t(`flag.long.${flag}`)}>
            {t(`flag.short.${flag}`)}
          </Badge>
        ))}
      <span className={classes.space} />
      {clipping.openNotes ? <span>{t('thread.open', { count: clipping.openNotes })}</span> : highlights > 0 && <span>{t('notes', { count: highlights })}</span>}
      {tone && <ToneMark tone={tone} />}
    </div>
  );
}
