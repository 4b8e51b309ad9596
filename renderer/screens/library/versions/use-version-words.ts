import { useTranslation } from 'react-i18next';
import type { VersionDifference } from '../../../../core/contract/version-calls';
import { clippingStatus, tone } from '../../../../core/model/clipping';
import { languageName } from '../../../components/format/language-name';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';

/** Puts a value of one side into words. */
export function useVersionWords(): (part: VersionDifference['part'], value: string | null) => string {
  const { t, i18n } = useTranslation('library');
  const published = usePublished();
  const { library } = useLibrary();
  return (part, value) => {
    if (value === null) return t(part === 'section' ? 'versions.noSection' : 'versions.nothing');
    switch (part) {
      case 'status':
        return t(`status.${clippingStatus.parse(value)}`);
      case 'tone':
        return t(`common:tone.${tone.parse(value)}`);
      case 'section':
        return library?.sections.find(({ id }) => id === value)?.title ?? t('versions.noSection');
      case 'language':
        return languageName(value, i18n.language);
      case 'published':
        return published(value, 'full');
      default:
        return value;
    }
  };
}
