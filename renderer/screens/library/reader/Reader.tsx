import { useEffect, useMemo, useState, type MouseEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { plainText } from '../../../../core/model/plain-text';
import { isWebAddress } from '../../../components/browser/is-web-address';
import { PageMenuItems } from '../../../components/browser/PageMenuItems';
import { ContextMenu, type Point } from '../../../components/ContextMenu';
import { say } from '../../../components/say';
import { useCommands } from '../../../components/keys/use-commands';
import { useKeptState } from '../../../components/use-kept-state';
import { useClip } from '../../../frame/clip/clip';
import type { View } from '../../../navigation/view';
import { HighlightMenuItems } from '../HighlightMenuItems';
import type { Highlights } from '../use-highlights';
import type { Triage } from '../use-triage';
import { VersionNotice } from '../versions/VersionNotice';
import { VersionsDialog } from '../versions/VersionsDialog';
import { useVersions } from '../versions/use-versions';
import { ArticleText } from './ArticleText';
import { CaptureNotices } from './CaptureNotices';
import { DroppedNotice } from './DroppedNotice';
import { HighlightToolbar } from './HighlightToolbar';
import type { Marking } from './marking';
import { OriginalPages } from './OriginalPages';
import { ReadAgainDialog } from './ReadAgainDialog';
import { Pictures } from './pictures/Pictures';
import { ReaderBar } from './ReaderBar';
import { ReaderHeader } from './ReaderHeader';
import { TypedText } from './TypedText';
import { TranslationBar } from './translation/TranslationBar';
import { useShownTranslation } from './translation/use-shown-translation';
import { useNoteCommands } from './use-note-commands';
import { useReadAgain } from './use-read-again';
import { selectedText, useSelectedText } from './use-selected-text';
import { useSentenceKeys } from './use-sentence-keys';
import classes from './Reader.module.css';

interface Props {
  readonly clipping: Clipping;
  /** Where the navigation led to. */
  readonly view: Extract<View, { screen: 'library' }>;
  readonly highlights: Highlights;
  readonly triage: Triage;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly notesShown: boolean;
  onAddToReview(): void;
  onToggleNotes(): void;
  /** Shows the copies of the story. */
  onCopies(): void;
  onTags(): void;
  /** Called when the text is left by key. */
  onLeave(): void;
}

/** A clipping to be read and marked. */
export function Reader({ clipping, view, highlights, triage, box, notesShown, onAddToReview, onToggleNotes, onCopies, onTags, onLeave }: Props) {
  const { t } = useTranslation('library');
  const text = useMemo(() => plainText(clipping.blocks).text, [clipping.blocks]);
  const selected = useSelectedText(box, text);
  const keys = useSentenceKeys(clipping, box, onLeave);
  const { chooseLinks } = useClip();
  const [menu, setMenu] = useState<{ id: string | null; at: Point } | null>(null);
  const asked = clipping.highlights.find((highlight) => highlight.id === menu?.id);
  const { value: address } = clipping.metadata.address;
  const link = address !== null && isWebAddress(address) ? address : null;
  const marking = markingOf(clipping, highlights, (id, at) => setMenu({ id, at }));
  useRevealing(box, highlights.reveal);
  const reading = useReadAgain(clipping);
  const versions = useVersions(clipping.id, view);

  const hasPages = hasPagesIn(clipping);
  const [pagesWanted, showPages] = useKeptState(`page pictures ${clipping.id}`, beginsWithPages(clipping));
  const pagesShown = hasPages && pagesWanted;
  const { translation, toggle: toggleTranslation } = useShownTranslation(clipping);
  useNoteCommands(clipping, highlights);
  const togglePages = () => showPages(!pagesWanted);
  useCommands({
    'clipping.translation': toggleTranslation,
    'clipping.pages': () => (hasPages ? togglePages() : say(t('pages.none'), { id: 'pages' })),
    'clipping.links': () => {
      if (clipping.flags.includes('link-digest')) chooseLinks(clipping.id);
      else say(t('digest:notOne'), { id: 'links' });
    },
    'clipping.highlight': () => {
      const now = box.current && selectedText(box.current, text);
      if (now) highlights.add(now, 'fact');
      else say(t('highlight.selectFirst'), { id: 'highlight' });
    },
  });
  return (
    <main className={classes.pane} data-pages={pagesShown || undefined} data-translation={translation !== null} aria-label={t('reader')}>
      <ReaderBar clipping={clipping} triage={triage} pagesShown={hasPages ? pagesShown : null} notesShown={notesShown} reading={reading} onAddToReview={onAddToReview} translationShown={translation !== null} onTranslation={toggleTranslation} onTogglePages={togglePages} onToggleNotes={onToggleNotes} />
      <div className={classes.sides}>
        {pagesShown && <OriginalPages id={clipping.id} />}
        <article className={classes.page} onContextMenu={(event) => askOfPage(event, link, (at) => setMenu({ id: null, at }))}>
          <ReaderHeader clipping={clipping} triage={triage} translation={translation} onTags={onTags} onCopies={onCopies} />
          {versions.beside && (
            <div className={classes.notices}>
              <VersionNotice onCompare={versions.compare} />
            </div>
          )}
          <DroppedNotice clipping={clipping} />
          <CaptureNotices clipping={clipping} reading={reading} />
          <TypedText clipping={clipping} />
          <TranslationBar clipping={clipping} translation={translation} />
          <Pictures clipping={clipping}>
            <ArticleText clipping={clipping} marking={marking} translation={translation} box={box} onKeyDown={keys} />
          </Pictures>
        </article>
      </div>
      <VersionsDialog clipping={clipping} opened={versions.comparing} onClose={versions.close} />
      <ReadAgainDialog clipping={clipping} opened={reading.choosing} onClose={reading.close} onDone={reading.tell} />
      {selected && <HighlightToolbar selected={selected} onPick={(kind) => highlights.add(selected, kind)} />}
      <ContextMenu at={menu?.at ?? null} label={t(asked ? 'highlight.actions' : 'pageActions')} onClose={() => setMenu(null)}>
        {asked && <HighlightMenuItems highlight={asked} highlights={highlights} />}
        {!asked && link !== null && <PageMenuItems address={link} />}
      </ContextMenu>
    </main>
  );
}

/** Of a dropped text the original is gone. */
function hasPagesIn({ original, dropped }: Clipping): boolean {
  return original.mediaType === 'application/pdf' && original.bytes > 0 && dropped === undefined;
}

/** The pages are what there is to read, unless they cannot be opened either. */
function beginsWithPages({ blocks, flags, failure }: Clipping): boolean {
  const isClosed = failure?.code === 'damaged' || failure?.code === 'forbidden';
  return (blocks.length === 0 || flags.includes('unreliable-text')) && !isClosed;
}

/** A highlight has a menu of its own, which has been asked for already. */
function askOfPage(event: MouseEvent, link: string | null, ask: (at: Point) => void): void {
  if (event.defaultPrevented || link === null) return;
  event.preventDefault();
  ask({ x: event.clientX, y: event.clientY });
}

function markingOf(clipping: Clipping, { selected, pick }: Highlights, onMenu: (id: string, at: Point) => void): Marking {
  return {
    highlights: clipping.highlights,
    selected,
    dropped: clipping.dropped?.at ?? null,
    onPick: (id) => pick(id, 'text'),
    onMenu: (id, event) => {
      event.preventDefault();
      pick(id, 'text');
      onMenu(id, { x: event.clientX, y: event.clientY });
    },
  };
}

/** Scrolls to the highlight that was picked among the notes. */
function useRevealing(box: RefObject<HTMLDivElement | null>, reveal: Highlights['reveal']): void {
  useEffect(() => {
    if (reveal?.in !== 'text') return;
    box.current?.querySelector(`[data-highlights~="${reveal.id}"]`)?.scrollIntoView({ block: 'center' });
  }, [box, reveal]);
}
