import { useTranslation } from 'react-i18next';
import type { CopiesStanding } from '../../../../core/contract/safekeeping-calls';
import { useBytes } from '../../../components/format/use-bytes';
import { usePublished } from '../../../components/format/use-published';
import { Notice } from '../../../components/Notice';
import classes from '../Safekeeping.module.css';

/** How the copies of the clippings stand, and why, where none can be made. */
export function ClippingCopies({ standing: { state, at, reason, room } }: { readonly standing: CopiesStanding }) {
  const { t } = useTranslation('safekeeping');
  const published = usePublished();
  const size = useBytes();
  const words = t(`backups.copies.${state}`, { when: at === null ? '' : published(at, 'full'), reason });
  return (
    <section className={classes.section}>
      <h2>{t('backups.copies.title')}</h2>
      <p>{t('backups.copies.text')}</p>
      {state === 'no-room' || state === 'failed' ? (
        <Notice tone="warning">
          {words} {room !== null && t('backups.copies.room', { free: size(room.free), needed: size(room.needed) })}
        </Notice>
      ) : (
        <p className={classes.next} role="status">
          {words}
        </p>
      )}
    </section>
  );
}
