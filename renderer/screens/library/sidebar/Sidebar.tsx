import { useTranslation } from 'react-i18next';
import type { LibraryState } from '../../../../core/contract/library-calls';
import { clippingStatus } from '../../../../core/model/clipping';
import { EVERYTHING } from '../scope';
import type { ListPlace } from '../use-list-place';
import { OutletEntries } from './OutletEntries';
import { ScopeEntry } from './ScopeEntry';
import { SavedSearchEntries } from './searches/SavedSearchEntries';
import { SectionEntries } from './SectionEntries';
import classes from './Sidebar.module.css';

interface Props {
  readonly library: LibraryState;
  readonly place: ListPlace;
}

/** Where clippings are found: by what was decided, by saved search, by section, by outlet. */
export function Sidebar({ library, place }: Props) {
  const { t } = useTranslation('library');
  const { counts } = library;
  return (
    <nav className={classes.side} aria-label={t('sidebar')}>
      <ul>
        {clippingStatus.options.map((status) => (
          <li key={status}>
            <ScopeEntry place={place} scope={{ kind: 'status', status }} name={t(`status.${status}`)} count={counts[status]} />
          </li>
        ))}
        <li>
          <ScopeEntry place={place} scope={EVERYTHING} name={t('everything')} count={counts.all} />
        </li>
      </ul>
      <SavedSearchEntries library={library} place={place} />
      <SectionEntries library={library} place={place} />
      <OutletEntries library={library} place={place} />
    </nav>
  );
}
