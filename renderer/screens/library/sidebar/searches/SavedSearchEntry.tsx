import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedSearch } from '../../../../../core/model/saved-search';
import { ContextMenu, type Point } from '../../../../components/ContextMenu';
import type { ListPlace } from '../../use-list-place';
import { Entry } from '../Entry';
import { EntryMenu } from '../EntryMenu';
import { SavedSearchItems } from './SavedSearchItems';
import type { SavedSearches } from './use-saved-searches';

interface Props {
  readonly search: SavedSearch;
  readonly count: number | null;
  readonly current: boolean;
  readonly index: number;
  readonly last: number;
  readonly editable: boolean;
  readonly place: ListPlace;
  readonly searches: SavedSearches;
  onRename(): void;
}

/** One saved search: a click shows what it finds. */
export function SavedSearchEntry({ search, count, current, index, last, editable, place, searches, onRename }: Props) {
  const { t } = useTranslation('library');
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const { id, title } = search;
  const items = (
    <SavedSearchItems
      index={index}
      last={last}
      replaceable={!current && place.query.query !== ''}
      onRename={onRename}
      onReplace={() => searches.replace(id, place.search)}
      onMove={(to) => searches.move(id, to)}
      onRemove={() => searches.remove(id)}
    />
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const to = index + by;
    if (!editable || by === 0 || !event.altKey || !event.shiftKey || to < 0 || to > last) return;
    event.preventDefault();
    searches.move(id, to);
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    if (editable) setMenuAt({ x: event.clientX, y: event.clientY });
  };
  const actions = <EntryMenu label={t('searches.actions', { title })}>{items}</EntryMenu>;
  return (
    <div onKeyDown={onKeyDown} onContextMenu={onContextMenu}>
      <Entry name={title} count={count} current={current} onPick={() => place.show(search)} extra={editable ? actions : null} />
      <ContextMenu at={menuAt} label={t('searches.actions', { title })} onClose={() => setMenuAt(null)}>
        {items}
      </ContextMenu>
    </div>
  );
}
