import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from './Logo';
import classes from './OfficeDialog.module.css';

interface Sample {
  office: string;
  accent: string;
  classification: string;
  contacts: string;
  logo: Uint8Array<ArrayBuffer> | null;
}

/** How the cover of a review comes out, in small. */
export function OfficePreview({ sample }: { readonly sample: Sample }) {
  const { t } = useTranslation('office');
  const { office, accent, classification, contacts, logo } = sample;
  const sheet = useRef<HTMLDivElement>(null);
  // The window's policy forbids styles in the markup; the CSSOM is not markup.
  useEffect(() => sheet.current?.style.setProperty('--office-accent', accent), [accent]);
  return (
    <figure className={classes.preview}>
      <figcaption>{t('preview')}</figcaption>
      <div ref={sheet} className={classes.sheet}>
        <div className={classes.top}>
          <span className={classes.kicker}>{t('previewKicker')}</span>
          {logo !== null && <Logo bytes={logo} alt="" className={classes.small} />}
        </div>
        {classification.trim() !== '' && <span className={classes.mark}>{classification}</span>}
        <strong className={classes.headline}>{t('previewTitle')}</strong>
        <span className={classes.date}>{t('previewDate')}</span>
        <span className={classes.office}>{[office, ...contacts.split('\n')].map((line) => line.trim()).filter((line) => line !== '').join(' · ')}</span>
      </div>
    </figure>
  );
}
