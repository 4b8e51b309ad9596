import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryState } from '../../../core/contract/library-calls';
import { lateDialog } from '../../components/late-dialog';
import { useLibrary } from '../../components/use-library';
import { ScreenLayout } from '../../frame/ScreenLayout';
import type { View } from '../../navigation/view';
import { useOpenCopies } from './copies/use-open-copies';
import { EmptyLibrary } from './EmptyLibrary';
import { KeyHints } from './KeyHints';
import { LibraryActions } from './LibraryActions';
import { LibraryDesk } from './LibraryDesk';
import { useClippingList } from './list/use-clipping-list';
import { useSelection } from './select/use-selection';
import { useListPlace } from './use-list-place';

const AddToReviewDialog = lateDialog(async () => (await import('../../dialogs')).AddToReviewDialog, ({ opened }) => opened);
const CopiesDialog = lateDialog(async () => (await import('../../dialogs')).CopiesDialog, ({ opened }) => opened);
const NewReviewDialog = lateDialog(async () => (await import('../../dialogs')).NewReviewDialog, ({ opened }) => opened);

type LibraryView = Extract<View, { screen: 'library' }>;

interface Props {
  readonly library: LibraryState;
  readonly view: LibraryView;
}

/** Reading, deciding, marking: the list of clippings, the reader and the notes. */
export function LibraryScreen({ view }: Pick<Props, 'view'>): ReactNode {
  const { library } = useLibrary();
  return library && <OpenLibraryScreen library={library} view={view} />;
}

function OpenLibraryScreen({ library, view }: Props) {
  const { t } = useTranslation('library');
  const [asked, setAsked] = useState<'add-to-review' | 'new-review' | 'copies' | null>(null);
  const place = useListPlace(library.id, view);
  const { list, copies } = useOpenCopies(useClippingList(place.query), place.together);
  const selection = useSelection({ list, place: JSON.stringify(place.query), arrival: view, memory: `read in ${library.id}` });
  const search = useRef<HTMLInputElement>(null);
  const listBox = useRef<HTMLDivElement>(null);
  const { counts, readOnly } = library;

  const ids = [...selection.ids];
  const close = () => setAsked(null);
  const addToReview = () => setAsked(readOnly || ids.length === 0 ? null : 'add-to-review');
  const newReview = () => setAsked(readOnly ? null : 'new-review');
  return (
    <ScreenLayout
      place={library.name}
      actions={<LibraryActions place={place} search={search} onLeaveSearch={() => listBox.current?.focus()} onNewReview={newReview} />}
      status={<span>{t('list.count', { count: counts.all })}</span>}
      hints={<KeyHints />}
    >
      {counts.all === 0 ? (
        <EmptyLibrary />
      ) : (
        <LibraryDesk
          library={library}
          view={view}
          place={place}
          list={list}
          selection={selection}
          search={search}
          listBox={listBox}
          onAddToReview={addToReview}
          onNewReview={newReview}
          copies={copies}
          onCopies={() => setAsked('copies')}
        />
      )}
      <CopiesDialog opened={asked === 'copies'} clippingId={selection.active} onRead={selection.select} onClose={close} />
      <AddToReviewDialog opened={asked === 'add-to-review'} clippingIds={ids} onNew={newReview} onClose={close} />
      <NewReviewDialog opened={asked === 'new-review'} clippingIds={ids} kept={counts.kept} onClose={close} />
    </ScreenLayout>
  );
}
