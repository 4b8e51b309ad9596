import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { BadgeButton } from '../../../components/Badge';
import { usePublished } from '../../../components/format/use-published';
import { shortAddress } from './short-address';
import classes from './Reader.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly notesShown: boolean;
  onToggleNotes(): void;
}

/** Who published what, when and where, above the text. */
export function ReaderHeader({ clipping, notesShown, onToggleNotes }: Props) {
  const { t } = useTranslation('library');
  const published = usePublished();
  const openAddress = useAction('shell.openAddress');
  const { outlet, published: date, authors, address, title, language } = clipping.metadata;
  const link = address.value !== null && /^https?:/i.test(address.value) ? address.value : null;
  return (
    <>
      <div className={classes.top}>
        <div className={classes.meta}>
          <b dir="auto">{outlet.value ?? t('noOutlet')}</b>
          <span>{date.value === null ? t('noDate') : published(date.value, 'full')}</span>
          {authors.value !== null && authors.value.length > 0 && <span dir="auto">{authors.value.join(', ')}</span>}
          {link !== null && (
            <span>
              <a
                href={link}
                title={t('opens', { address: link })}
                onClick={(event) => {
                  event.preventDefault();
                  openAddress.mutate({ address: link });
                }}
              >
                {shortAddress(link)}
              </a>
            </span>
          )}
        </div>
        <BadgeButton aria-pressed={notesShown} onClick={onToggleNotes}>
          {t('notes', { count: clipping.highlights.length })}
        </BadgeButton>
      </div>
      <h1 dir="auto" lang={language.value && language.value !== 'und' ? language.value : undefined}>
        {title.value ?? t('noTitle')}
      </h1>
    </>
  );
}
