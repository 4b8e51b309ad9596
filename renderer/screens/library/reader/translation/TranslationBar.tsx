import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../../core/model/clipping';
import { DraftText } from '../../../../components/draft/DraftText';
import { languageName } from '../../../../components/format/language-name';
import { LanguageSelect } from '../../../../components/LanguageSelect';
import type { ShownTranslation } from './use-translation-of';
import classes from './Translation.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly translation: ShownTranslation | null;
}

/** The language of the translation, who made it, and the way to be rid of it. */
export function TranslationBar({ clipping, translation }: Props) {
  const { t, i18n } = useTranslation('library');
  if (!translation) return null;
  const { language, editable } = translation;
  const by = clipping.translation?.by ?? '';
  return (
    <div className={classes.bar} role="group" aria-label={t('translation.bar')} title={editable ? t('translation.hint') : undefined}>
      {editable ? <LanguageSelect label={t('translation.language')} value={language} onChange={translation.setLanguage} /> : <span>{t('translation.of', { language: languageName(language, i18n.language) })}</span>}
      {(editable || by !== '') && (
        <div className={classes.by}>
          <DraftText label={t('translation.by')} placeholder={t('translation.byPlaceholder')} value={by} editable={editable} save={translation.saveBy} />
        </div>
      )}
      {editable && clipping.translation && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={translation.remove}>
          {t('translation.remove')}
        </Button>
      )}
    </div>
  );
}
