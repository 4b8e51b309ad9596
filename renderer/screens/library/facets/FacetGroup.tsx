import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClippingFacets } from '../../../../core/contract/clipping-calls';
import { exactly, searchWords, type SearchFilter } from '../../../../core/model/search-filter';
import { useAnswer } from '../../../client/use-answer';
import { useNumber } from '../../../components/format/use-number';
import { useLibrary } from '../../../components/use-library';
import { conditionsOf } from '../scope';
import type { ListPlace } from '../use-list-place';
import { narrowedBy, withAlso } from './facet-filters';
import type { FacetField } from './facet-fields';
import classes from './Facets.module.css';
import { useFacetName } from './use-facet-name';

/** Values shown of each kind; who looks for a rarer one types it. */
const MOST = 40;

interface Props {
  readonly facet: keyof ClippingFacets;
  readonly field: FacetField;
  readonly place: ListPlace;
}

/** One kind of values that the clippings of the list have, each with its number. */
export function FacetGroup({ facet, field, place }: Props) {
  const { t } = useTranslation('library');
  const number = useNumber();
  const name = useFacetName();
  const { library } = useLibrary();
  // What narrows by this very kind is left out, so that another value can be chosen.
  const others = place.filters.filter((filter) => filter.field !== field || filter.negated);
  const answer = useAnswer('clippings.facets', { ...conditionsOf(place.scope), query: searchWords(place.words, others) }, { keepPrevious: true });
  const values = (answer.data?.[facet] ?? []).slice(0, MOST);
  if (values.length === 0) return null;
  const filterOf = (value: string | null): SearchFilter => {
    const named = field === 'section' ? (library?.sections.find(({ id }) => id === value)?.title ?? null) : value;
    const plain = named !== null && (field === 'lang' || field === 'on' || field === 'tone');
    return { field, value: plain ? named : exactly(named), negated: false };
  };
  const pick = (event: MouseEvent, filter: SearchFilter) => {
    place.setFilters((event.ctrlKey || event.metaKey ? withAlso : narrowedBy)(place.filters, filter));
  };
  return (
    <section className={classes.group} aria-label={t(`facets.${facet}`)}>
      <h3>{t(`facets.${facet}`)}</h3>
      <ul>
        {values.map(({ value, count }) => {
          const filter = filterOf(value);
          const chosen = place.filters.find((one) => one.field === field && one.value === filter.value);
          return (
            <li key={value ?? ''}>
              <button type="button" className={classes.value} aria-pressed={chosen !== undefined} data-excluded={chosen?.negated} onClick={(event) => pick(event, filter)}>
                <span dir="auto">{name(field, filter.value)}</span>
                <b>{number(count)}</b>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
