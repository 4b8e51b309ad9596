import { useTranslation } from 'react-i18next';
import type { Tone } from '../../core/model/clipping';
import classes from './ToneMark.module.css';

/** The tone of a clipping as a small mark with a name. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  const { t } = useTranslation();
  const name = t('tone.name', { tone: t(`tone.${tone}`) });
  return <span className={classes.mark} data-tone={tone} role="img" aria-label={name} title={name} />;
}
