import { Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import type { LibraryState } from '../../../core/contract/library-calls';
import type { Clipping } from '../../../core/model/clipping';
import { useAnswer } from '../../client/use-answer';
import { lateDialog } from '../../components/late-dialog';
import { Notice } from '../../components/Notice';
import { useFirstPicture } from '../../frame/use-first-picture';
import type { View } from '../../navigation/view';
import { Columns } from './columns/Columns';
import { useCopyActions } from './copies/use-copy-actions';
import type { OpenCopies } from './copies/use-open-copies';
import { NotesColumn, Reader } from './late-article';
import { ListPane } from './list/ListPane';
import type { ClippingList } from './list/use-clipping-list';
import type { SelectedClippings } from './select/use-selection';
import { Sidebar } from './sidebar/Sidebar';
import classes from './LibraryDesk.module.css';
import { useHighlights } from './use-highlights';
import { useLibraryCommands } from './use-library-commands';
import type { ListPlace } from './use-list-place';
import { useMarkRead } from './use-mark-read';
import { useNotesShown } from './use-notes-shown';
import { usePrefetchedNeighbours } from './use-prefetched-neighbours';
import { useTriage } from './use-triage';

const TagsDialog = lateDialog(async () => (await import('../../dialogs')).TagsDialog, ({ opened }) => opened);

interface Props {
  readonly library: LibraryState;
  readonly view: Extract<View, { screen: 'library' }>;
  readonly place: ListPlace;
  readonly list: ClippingList;
  readonly selection: SelectedClippings;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly listBox: RefObject<HTMLDivElement | null>;
  onAddToReview(): void;
  onNewReview(): void;
  readonly copies: OpenCopies;
  /** Shows the copies of the clipping that is read. */
  onCopies(): void;
}

/** The panes of a library that has clippings, and what goes on between them. */
export function LibraryDesk({ library, view, place, list, selection, search, listBox, onAddToReview, onNewReview, copies, onCopies }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const { narrow, shown: notesShown, set: showNotes } = useNotesShown();
  const drawn = useFirstPicture();
  const answer = useClippingInReader(drawn ? selection.active : null);
  const shown = answer.data;
  usePrefetchedNeighbours(list, selection);
  const triage = useTriage(list, selection, place.scope);
  const copyActions = useCopyActions(selection);
  const highlights = useHighlights(shown, view);
  const keepUnread = useMarkRead(shown, !library.readOnly);
  const [tagging, setTagging] = useState(false);
  const editTags = () => setTagging(!library.readOnly && selection.ids.size > 0);
  const toggleRead = () => {
    if (shown) keepUnread(shown.read ? shown.id : null);
    triage.setRead(shown ? !shown.read : true);
  };
  useLibraryCommands({ selection, triage, shown, search, toggleRead, editTags, addToReview: onAddToReview, newReview: onNewReview, copyActions, showCopies: onCopies });
  // The keys of the list work at once.
  useEffect(() => listBox.current?.focus(), [listBox]);
  // A highlight picked in the text is of use only with its card in sight.
  const { reveal, asked } = highlights;
  useEffect(() => {
    if (reveal?.in === 'notes' || asked) showNotes(true);
  }, [reveal, asked, showNotes]);

  const reader = shown ? (
    <Reader
      key={shown.id}
      clipping={shown}
      view={view}
      highlights={highlights}
      triage={triage}
      box={text}
      notesShown={notesShown}
      onAddToReview={onAddToReview}
      onCopies={onCopies}
      onTags={editTags}
      onToggleNotes={() => showNotes(!notesShown)}
      onLeave={() => listBox.current?.focus()}
    />
  ) : (
    <NoClipping message={answer.error?.message ?? null} />
  );
  return (
    <>
      <Columns
        side={<Sidebar library={library} place={place} />}
        list={<ListPane place={place} list={list} selection={selection} triage={triage} copies={copies} copyActions={copyActions} onCopies={onCopies} box={listBox} onRead={() => text.current?.focus()} onTags={editTags} onAddToReview={onAddToReview} />}
        reader={<Suspense fallback={<NoClipping message={null} />}>{reader}</Suspense>}
        narrow={narrow}
        notes={shown && notesShown ? <Suspense><NotesColumn clipping={shown} highlights={highlights} onClose={narrow ? () => showNotes(false) : null} onLeave={() => text.current?.focus()} /></Suspense> : null}
      />
      <TagsDialog opened={tagging} count={selection.ids.size} only={selection.ids.size === 1 ? shown : undefined} triage={triage} onClose={() => setTagging(false)} />
    </>
  );
}

/** The active clipping; while the next one is fetched the former stays. */
function useClippingInReader(id: string | null): { data: Clipping | undefined; error: Error | null; isPending: boolean } {
  const answer = useAnswer('clippings.get', { id: id ?? '' }, { enabled: id !== null, keepPrevious: true });
  return { data: id === null || answer.error ? undefined : answer.data, error: answer.error, isPending: answer.isPending };
}

/** The list says why there is nothing to read. */
function NoClipping({ message }: { readonly message: string | null }) {
  return <main className={classes.unread}>{message !== null && <Notice tone="error">{message}</Notice>}</main>;
}
