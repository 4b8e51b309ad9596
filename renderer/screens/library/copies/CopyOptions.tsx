import { useTranslation } from 'react-i18next';
import { usePublished } from '../../../components/format/use-published';
import { Badge } from '../../../components/Badge';
import type { SelectedClippings } from '../select/use-selection';
import { originWhy } from './origin-why';
import type { OpenCopies } from './use-open-copies';
import classes from './CopyOptions.module.css';

interface Props {
  readonly copies: OpenCopies;
  readonly selection: SelectedClippings;
}

/** The copies under the row of their story, in the order in which they came about. */
export function CopyOptions({ copies: { family, copies }, selection }: Props) {
  const { t } = useTranslation('library');
  const published = usePublished();
  if (family === null) return null;
  const origin = family.members[0];
  const why = t(`copies.origin.${originWhy(family)}`, { count: family.namedBy });
  return (
    <div role="group" aria-label={t('copies.title', { count: family.members.length })} className={classes.copies}>
      <div role="presentation" className={classes.origin}>
        {t('copies.originIs', { outlet: origin?.outlet ?? t('noOutlet'), why })}
      </div>
      {copies.map(({ id, outlet, published: date, title, language, similarity, status }) => (
        <div
          key={id}
          id={`clipping-${id}`}
          role="option"
          className={classes.copy}
          aria-selected={selection.ids.has(id)}
          data-id={id}
          data-active={id === selection.active}
          data-status={status}
          onClick={(event) => (event.ctrlKey || event.metaKey ? selection.toggle(id) : selection.select(id))}
        >
          <span className={classes.meta}>
            <b dir="auto">{outlet ?? t('noOutlet')}</b>
            <span>{date === null ? t('noDate') : published(date, 'short')}</span>
            {id === family.origin ? <Badge tone="accent">{t('copies.originBadge')}</Badge> : <span>{t('copies.percent', { share: Math.floor(similarity * 100) })}</span>}
            {status !== 'inbox' && <span>{t(`status.${status}`)}</span>}
          </span>
          <span className={classes.title} dir="auto" lang={language === 'und' ? undefined : language}>
            {title ?? t('noTitle')}
          </span>
        </div>
      ))}
    </div>
  );
}
