import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Family, FamilyMember } from '../../../../core/contract/family-calls';
import { useAction } from '../../../client/use-action';
import { Badge } from '../../../components/Badge';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import { originWhy } from './origin-why';
import classes from './CopiesList.module.css';

interface Props {
  readonly family: Family;
  /** The clipping in the reader. */
  readonly clippingId: string;
  onRead(id: string): void;
  onCompare(one: string, other: string): void;
}

/** The outlets that have a story, the likely origin first. */
export function CopiesList({ family, clippingId, onRead, onCompare }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const split = useAction('families.split').mutate;
  // The origin is compared with the copy that is read, or else with the first one.
  const against = family.members.find(({ id }) => id === clippingId && id !== family.origin) ?? family.members[1];
  return (
    <ul className={classes.list}>
      {family.members.map((member) => {
        const isOrigin = member.id === family.origin;
        const name = member.outlet ?? t('noOutlet');
        return (
          <li key={member.id} className={classes.copy} data-shown={member.id === clippingId}>
            <div className={classes.about}>
              <CopyMeta member={member} family={family} />
              <button type="button" className={classes.title} dir="auto" lang={member.language === 'und' ? undefined : member.language} onClick={() => onRead(member.id)}>
                {member.title ?? t('noTitle')}
              </button>
            </div>
            <Button size="xs" variant="default" aria-label={t('copies.compareNamed', { name })} onClick={() => onCompare(family.origin, isOrigin ? (against?.id ?? member.id) : member.id)}>
              {t('copies.compare')}
            </Button>
            <Button size="xs" variant="default" disabled={!editable} title={whyNot} aria-label={t('copies.splitNamed', { name })} onClick={() => split({ id: member.id })}>
              {t('copies.split')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function CopyMeta({ member, family }: { readonly member: FamilyMember; readonly family: Family }) {
  const { t } = useTranslation('library');
  const published = usePublished();
  const percent = (share: number) => t('copies.percent', { share: Math.floor(share * 100) });
  return (
    <div className={classes.meta}>
      <b dir="auto">{member.outlet ?? t('noOutlet')}</b>
      <span>{member.published === null ? t('noDate') : published(member.published, 'full')}</span>
      {member.id === family.origin ? (
        <Badge tone="accent">{t(`copies.origin.${originWhy(family)}`, { count: family.namedBy })}</Badge>
      ) : (
        <>
          <span>{t('copies.similar', { percent: percent(member.similarity) })}</span>
          {member.kept < 0.9 && <span>{t('copies.kept', { percent: percent(member.kept) })}</span>}
          {member.figures !== 'all' && <Badge tone="warning">{t(`copies.figures.${member.figures}`)}</Badge>}
        </>
      )}
    </div>
  );
}
