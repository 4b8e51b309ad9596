import { useTranslation } from 'react-i18next';
import { BadgeButton } from '../../../components/Badge';
import { useLibrary } from '../../../components/use-library';

interface Props {
  readonly tags: readonly string[];
  onEdit(): void;
}

/** The tags of a clipping as a badge that opens their dialog. */
export function TagsBadge({ tags, onEdit }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const names = tags.length === 0 ? t('tags.none') : tags.join(', ');
  return (
    <BadgeButton disabled={!editable} title={whyNot} aria-label={t('tags.named', { names })} onClick={onEdit}>
      <span dir="auto">{names}</span>
    </BadgeButton>
  );
}
