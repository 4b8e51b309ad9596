import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { useAnswer } from '../../../client/use-answer';
import { BadgeButton } from '../../../components/Badge';
import { usePublished } from '../../../components/format/use-published';
import { keyLabel } from '../../../components/keys/key-label';
import { SectionMenu } from '../SectionMenu';
import { TagsBadge } from '../tags/TagsBadge';
import { ToneMenu } from '../ToneMenu';
import type { Triage } from '../use-triage';
import { ToneSubject } from './ToneSubject';
import { TranslationCell } from './translation/TranslationCell';
import { TITLE, type ShownTranslation } from './translation/use-translation-of';
import { shortAddress } from './short-address';
import classes from './Reader.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly triage: Triage;
  readonly translation: ShownTranslation | null;
  onTags(): void;
  /** Shows the copies of the story. */
  onCopies(): void;
}

/** A title longer than this, in characters, is set smaller. */
const LONG = 110;

/** Who published what, when and where, above the text; its section, tone and tags. */
export function ReaderHeader({ clipping, triage, translation, onTags, onCopies }: Props) {
  const { t } = useTranslation('library');
  const published = usePublished();
  const openAddress = useAction('shell.openAddress');
  const { outlet, published: date, authors, address } = clipping.metadata;
  const link = address.value !== null && /^https?:/i.test(address.value) ? address.value : null;
  return (
    <>
      <div className={classes.meta}>
        <b>
          <bdi>{outlet.value ?? t('noOutlet')}</bdi>
        </b>
        <span>
          {date.value === null ? t('noDate') : published(date.value, 'full')}
          {date.workedOutFrom && ` (${t('details.workedOut', { words: date.workedOutFrom })})`}
        </span>
        {authors.value !== null && authors.value.length > 0 && <span>
            <bdi>{authors.value.join(', ')}</bdi>
          </span>}
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
      <Title clipping={clipping} />
      {translation && <TranslationCell place={TITLE} translation={translation} />}
      <Badges clipping={clipping} triage={triage} onTags={onTags} onCopies={onCopies} />
    </>
  );
}

/** The title; what has none goes by the name of what it came from. */
function Title({ clipping: { metadata, source } }: Pick<Props, 'clipping'>) {
  const { t } = useTranslation('library');
  const title = metadata.title.value;
  const language = metadata.language.value ?? 'und';
  if (title === null) {
    return (
      <h1 dir="auto" data-unknown title={t('noTitle')}>
        {source.name || t('noTitle')}
      </h1>
    );
  }
  return (
    <h1 dir="auto" data-long={title.length > LONG} lang={language === 'und' ? undefined : language}>
      {title}
    </h1>
  );
}

function Badges({ clipping, triage, onTags, onCopies }: Omit<Props, 'translation'>) {
  const { t } = useTranslation('library');
  const family = useAnswer('families.of', { id: clipping.id }).data ?? null;
  return (
    <div className={classes.badges}>
      <SectionMenu value={clipping.sectionId} onPick={triage.setSection} />
      <ToneMenu value={clipping.tone} onPick={triage.setTone} />
      {clipping.tone !== null && <ToneSubject key={clipping.id} clipping={clipping} />}
      <TagsBadge tags={clipping.tags} onEdit={onTags} />
      {family !== null && (
        <BadgeButton title={t('withKey', { key: keyLabel('C') })} aria-haspopup="dialog" onClick={onCopies}>
          {t('copies.count', { count: family.size })}
        </BadgeButton>
      )}
    </div>
  );
}
