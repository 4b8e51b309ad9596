import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryState } from '../../../../../core/contract/library-calls';
import { useAnswer } from '../../../../client/use-answer';
import { useCommands } from '../../../../components/keys/use-commands';
import { say } from '../../../../components/say';
import { useLibrary } from '../../../../components/use-library';
import type { ListPlace } from '../../use-list-place';
import classes from '../Sidebar.module.css';
import { TitleField } from '../TitleField';
import { isSameSearch } from './is-same-search';
import { SavedSearchEntry } from './SavedSearchEntry';
import { useDragOrder } from './use-drag-order';
import { useSavedSearches } from './use-saved-searches';

interface Props {
  readonly library: LibraryState;
  readonly place: ListPlace;
}

/** The saved searches with what they find now, and the way to save another. */
export function SavedSearchEntries({ library, place }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const searches = useSavedSearches(library);
  const { savedSearches } = library;
  const counts = useAnswer('library.searchCounts', {}, { enabled: savedSearches.length > 0 }).data ?? [];
  const drag = useDragOrder(searches.move);
  /** The search whose title is being typed; `new` for the present one. */
  const [typing, setTyping] = useState<string | null>(null);
  const stop = () => setTyping(null);
  const save = () => {
    if (!editable) return;
    if (place.query.query === '') say(t('searches.nothing'), { id: 'searches' });
    else setTyping('new');
  };
  useCommands({ 'search.save': save });
  return (
    <section aria-labelledby="searches-title">
      <h2 id="searches-title">
        {t('searches.title')}
        <button type="button" className={classes.small} disabled={!editable} title={whyNot ?? t('searches.add')} aria-label={t('searches.add')} onClick={save}>
          +
        </button>
      </h2>
      {savedSearches.length === 0 && typing === null && <p className={classes.none}>{t('searches.none')}</p>}
      <ul>
        {savedSearches.map((search, index) => (
          <li key={search.id} data-over={drag.over === index} className={classes.place} {...(editable && typing === null ? drag.row(search.id, index) : {})}>
            {typing === search.id ? (
              <TitleField label={t('searches.rename')} value={search.title} onDone={stop} save={(title) => searches.rename(search.id, title)} />
            ) : (
              <SavedSearchEntry
                search={search}
                count={counts.find(({ id }) => id === search.id)?.count ?? null}
                current={isSameSearch(search, place.search)}
                index={index}
                last={savedSearches.length - 1}
                editable={editable}
                place={place}
                searches={searches}
                onRename={() => setTyping(search.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {typing === 'new' && <TitleField label={t('searches.name')} value="" suggestion={place.words.trim()} onDone={stop} save={(title) => searches.add(title, place.search)} />}
    </section>
  );
}
