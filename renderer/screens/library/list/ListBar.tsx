import { useTranslation } from 'react-i18next';
import type { ClippingSort } from '../../../../core/contract/clipping-calls';
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
        {ordersFor(place).map((sort) => (
          <button
            key={sort}
            type="button"
            className={classes.sort}
            aria-pressed={place.sort === sort}
            title={isByTime(sort) ? t('sort.turn') : undefined}
            onClick={() => place.setSort(sort === 'newest' && place.sort === sort ? 'oldest' : sort === 'oldest' ? 'newest' : sort)}
          >
            {t(`sort.${sort}`)}
          </button>
        ))}
      </div>
      <button type="button" className={classes.sort} aria-pressed={place.together} onClick={() => place.setTogether(!place.together)}>
        {t('copies.together')}
      </button>
      <FacetsButton place={place} />
      <span className={classes.count} role="status">
        {t(place.query.query !== '' ? 'list.found' : place.together ? 'list.stories' : 'list.count', { count: total })}
      </span>
    </div>
  );
}

/** By time is one button, which pressed again turns the order round; relevance is for a search alone. */
function ordersFor({ sort, query }: ListPlace): ClippingSort[] {
  const byTime: ClippingSort = sort === 'oldest' ? 'oldest' : 'newest';
  return [...(query.query === '' ? [] : (['relevance'] as const)), byTime, 'outlet', 'unread'];
}

function isByTime(sort: ClippingSort): boolean {
  return sort === 'newest' || sort === 'oldest';
}
