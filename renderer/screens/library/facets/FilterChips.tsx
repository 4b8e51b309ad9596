import { useTranslation } from 'react-i18next';
import type { ListPlace } from '../use-list-place';
import { isSame } from './facet-filters';
import classes from './Facets.module.css';
import { useFacetName } from './use-facet-name';

/** What narrows the list, each thing with one click to take it away. */
export function FilterChips({ place }: { readonly place: ListPlace }) {
  const { t } = useTranslation('library');
  const name = useFacetName();
  const { filters, setFilters } = place;
  if (filters.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('facets.chips')}>
      {filters.map((filter) => {
        const label = t(filter.negated ? 'facets.not' : 'facets.is', { name: name(filter.field, filter.value) });
        return (
          <li key={`${String(filter.negated)} ${filter.field} ${filter.value}`}>
            <button type="button" className={classes.chip} aria-label={t('facets.remove', { name: label })} onClick={() => setFilters(filters.filter((one) => !isSame(one, filter)))}>
              <span dir="auto">{label}</span> <span aria-hidden>×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className={classes.clear} onClick={() => setFilters([])}>
          {t('facets.clear')}
        </button>
      </li>
    </ul>
  );
}
