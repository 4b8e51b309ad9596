import { useTranslation } from 'react-i18next';
import type { Licence, Rights } from '../../../core/model/outlet';
import { LimitInput } from './LimitInput';
import classes from './Outlets.module.css';

interface Props {
  readonly rights: Rights;
  readonly licence: Licence;
  onChange(licence: Licence): void;
}

/** What an outlet's licence limits beyond how much of an article may be shown. */
export function LicenceFields({ rights, licence, onChange }: Props) {
  const { t } = useTranslation('outlets');
  const withoutText = rights === 'link';
  return (
    <fieldset className={classes.limits}>
      <legend>{t('licence.title')}</legend>
      <LimitInput label={t('licence.wordsAround')} description={t('licence.wordsAroundHint')} most={1000} value={licence.wordsAround} disabled={withoutText} onChange={(wordsAround) => onChange({ ...licence, wordsAround })} />
      <LimitInput label={t('licence.articles')} description={t('licence.articlesHint')} most={10_000} value={licence.articlesPerEdition} disabled={withoutText} onChange={(articlesPerEdition) => onChange({ ...licence, articlesPerEdition })} />
      <LimitInput label={t('licence.days')} description={t('licence.daysHint')} most={36_500} value={licence.days} disabled={withoutText} onChange={(days) => onChange({ ...licence, days })} />
    </fieldset>
  );
}
