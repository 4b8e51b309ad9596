import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentLanguage } from '../../../../core/model/language';
import { languageName } from '../../../components/format/language-name';
import { runCommand } from '../../../components/keys/command-registry';
import classes from '../status/ReviewFigures.module.css';

/** Says in the status bar that a language has no dictionary; a click leads to where one can be added. */
export function SpellingStatus({ missing }: { readonly missing: DocumentLanguage | null }) {
  const { t, i18n } = useTranslation('review');
  if (missing === null) return null;
  return (
    <UnstyledButton className={classes.button} title={t('spelling.addDictionary')} onClick={() => runCommand('library.dictionary')}>
      {t('spelling.missing', { language: languageName(missing, i18n.language) })}
    </UnstyledButton>
  );
}
