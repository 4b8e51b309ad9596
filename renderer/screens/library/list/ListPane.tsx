import { Button } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu, type Point } from '../../../components/ContextMenu';
import { EmptyState } from '../../../components/EmptyState';
import { Notice } from '../../../components/Notice';
import { ClippingMenuItems } from '../ClippingMenuItems';
import { CopyMenuItems } from '../copies/CopyMenuItems';
import type { CopyActions } from '../copies/use-copy-actions';
import type { OpenCopies } from '../copies/use-open-copies';
import { FilterChips } from '../facets/FilterChips';
import type { SelectedClippings } from '../select/use-selection';
import type { ListPlace } from '../use-list-place';
import type { Triage } from '../use-triage';
import { ClippingListBox } from './ClippingListBox';
import { ListBar } from './ListBar';
import { SelectionBar } from './SelectionBar';
import type { ClippingList } from './use-clipping-list';

interface Props {
  readonly place: ListPlace;
  readonly list: ClippingList;
  readonly selection: SelectedClippings;
  readonly triage: Triage;
  readonly copies: OpenCopies;
  readonly copyActions: CopyActions;
  onCopies(): void;
  readonly box: RefObject<HTMLDivElement | null>;
  onRead(): void;
  onTags(): void;
  onAddToReview(): void;
}

/** The list of clippings under its bar. */
export function ListPane({ place, list, selection, triage, copies, copyActions, onCopies, box, onRead, onTags, onAddToReview }: Props) {
  const { t } = useTranslation('library');
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  return (
    <>
      {selection.ids.size > 1 ? (
        <SelectionBar selection={selection} triage={triage} onTags={onTags} onAddToReview={onAddToReview} />
      ) : (
        <ListBar place={place} total={list.total} />
      )}
      <FilterChips place={place} />
      {list.error && <Notice tone="error">{list.error.message}</Notice>}
      {list.total === 0 && !list.loading && !list.error ? (
        <NothingFound place={place} />
      ) : (
        <ClippingListBox
          list={list}
          selection={selection}
          copies={place.together ? copies : null}
          place={JSON.stringify(place.query)}
          box={box}
          onRead={onRead}
          onMenu={setMenuAt}
        />
      )}
      <ContextMenu at={menuAt} label={t('menu')} onClose={() => setMenuAt(null)}>
        <ClippingMenuItems count={selection.ids.size} triage={triage} onTags={onTags} onAddToReview={onAddToReview}>
          <CopyMenuItems count={selection.ids.size} clippingId={selection.active} actions={copyActions} onShow={onCopies} />
        </ClippingMenuItems>
      </ContextMenu>
    </>
  );
}

function NothingFound({ place }: { readonly place: ListPlace }) {
  const { t } = useTranslation('library');
  const { scope, query } = place;
  if (place.words.trim() === '' && place.filters.length > 0) {
    return (
      <EmptyState title={t('facets.nothing.title')}>
        <p>{t('facets.nothing.what')}</p>
      </EmptyState>
    );
  }
  if (query.query !== '') {
    const clear = (
      <Button variant="default" onClick={() => place.setWords('')}>
        {t('search.clear')}
      </Button>
    );
    return (
      <EmptyState title={t('search.nothing', { words: place.words.trim() })} actions={clear}>
        <p>{t('search.hint')}</p>
      </EmptyState>
    );
  }
  const kind = scope.kind === 'status' ? scope.status : scope.kind;
  return (
    <EmptyState title={t(`nothing.${kind}.title`)}>
      <p>{t(`nothing.${kind}.what`)}</p>
    </EmptyState>
  );
}
