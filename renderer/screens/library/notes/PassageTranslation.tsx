import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import type { Passage } from '../../../../core/model/passage';
import { translatedPassage } from '../../../../core/model/translated-passage';
import { LanguageBadge } from '../../../components/LanguageBadge';
import classes from './PassageTranslation.module.css';

interface Props {
  readonly clipping: Pick<Clipping, 'blocks' | 'translation'>;
  readonly passage: Pick<Passage, 'start' | 'end'>;
}

/** The paragraphs that a passage stands in, in the language they were translated to. */
export function PassageTranslation({ clipping, passage }: Props) {
  const { t } = useTranslation('library');
  const found = translatedPassage(clipping, passage);
  if (!found) return null;
  return (
    <div className={classes.translation} role="note" aria-label={t('translation.bar')}>
      <LanguageBadge code={found.language} />
      <p lang={found.language} dir="auto">
        {found.text}
      </p>
    </div>
  );
}
