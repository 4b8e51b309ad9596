import { useTranslation } from 'react-i18next';
import { tone } from '../../../../core/model/clipping';
import { exactly } from '../../../../core/model/search-filter';
import { languageName } from '../../../components/format/language-name';
import { usePublished } from '../../../components/format/use-published';

/** How a value that narrows the list is called: `=Dala Press` is Dala Press, `ru` Russian. */
export function useFacetName(): (field: string, value: string) => string {
  const { t, i18n } = useTranslation('library');
  const published = usePublished();
  return (field, value) => {
    if (value === exactly(null)) return t(`facets.none.${field}`, { defaultValue: t('facets.none.other') });
    if (field === 'lang') return value === 'und' ? t('facets.none.lang') : languageName(value, i18n.language);
    if (field === 'tone' && tone.safeParse(value).success) return t(`common:tone.${value}`);
    if (field === 'on') return published(value, 'full');
    if (field === 'licence') return t(`facets.licence.${value}`, { defaultValue: value });
    return value.startsWith('=') ? value.slice(1) : value;
  };
}
