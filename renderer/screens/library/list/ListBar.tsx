import { useTranslation } from 'react-i18next';
import { clippingSort } from '../../../../core/contract/clipping-calls';
import { FacetsButton } from '../facets/FacetsButton';
import type { ListPlace } from '../use-list-place';
import classes from './ListBar.module.css';

interface Props {
  readonly place: ListPlace;
  readonly total: number;
}

/** The order of the list, and how many clippings are in it. */
export function ListBar({ place, total }: Props) {
  const { t } = useTranslation('library');
  return (
    <div className={classes.bar}>
      <div role="group" aria-label={t('sort.label')}>
        {clippingSort.options.map((sort) => (
          <button key={sort} type="button" className={classes.sort} aria-pressed={place.sort === sort} onClick={() => place.setSort(sort)}>
            {t(`sort.${sort}`)}
          </button>
        ))}
      </div>
      <button type="button" className={classes.sort} aria-pressed={place.together} onClick={() => place.setTogether(!place.together)}>
        {t('copies.together')}
      </button>
      <FacetsButton place={place} />
      <span className={classes.count} role="status">
        {t(place.query.query === '' ? 'list.count' : 'list.found', { count: total })}
      </span>
    </div>
  );
}
