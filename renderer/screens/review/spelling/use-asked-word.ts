import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import type { Id } from '../../../../core/model/id';
import { call } from '../../../client/call';
import type { Point } from '../../../components/ContextMenu';
import { isMac } from '../../../components/keys/is-mac';
import { matchesChord } from '../../../components/keys/matches-chord';
import { reviewFields } from '../../../editor/review-fields';
import { misspellingAt, type Misspelling } from '../../../editor/spelling/spelling-marks';

/** The word whose menu is open, with what may have been meant. */
export interface AskedWord extends Misspelling {
  word: string;
  at: Point;
  suggestions: readonly string[];
}

const MENU_KEYS = ['ContextMenu', 'Shift+F10'];

/** Hears the right button and the menu key on misspelled words. On other words they do what they always do. */
export function useAskedWord(editor: Editor, reviewId: Id): { asked: AskedWord | null; close(): void } {
  const [asked, setAsked] = useState<AskedWord | null>(null);
  const close = useCallback(() => setAsked(null), []);
  useEffect(() => {
    const { dom } = editor.view;
    const ask = async (event: Event, found: Misspelling) => {
      const { left, top, bottom } = editor.view.coordsAtPos(found.from);
      const at = { x: left, y: top, height: bottom - top };
      event.preventDefault();
      event.stopPropagation();
      const word = editor.state.doc.textBetween(found.from, found.to);
      const { language } = reviewFields(editor.state);
      const suggestions = await call('spelling.suggest', { reviewId, language, word }).catch(() => []);
      // The menu opens with all that is in it, so that nothing moves under the pointer.
      if (!editor.isDestroyed && editor.state.doc.textBetween(found.from, Math.min(found.to, editor.state.doc.content.size)) === word) setAsked({ ...found, word, at, suggestions });
    };
    const onPointer = (event: MouseEvent) => {
      const place = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
      const found = place && misspellingAt(editor.state, place.pos);
      if (found) void ask(event, found);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!MENU_KEYS.some((chord) => matchesChord(event, chord, isMac()))) return;
      const { from, to } = editor.state.selection;
      const found = misspellingAt(editor.state, from, to);
      if (found) void ask(event, found);
    };
    dom.addEventListener('contextmenu', onPointer);
    dom.addEventListener('keydown', onKey, true);
    return () => {
      dom.removeEventListener('contextmenu', onPointer);
      dom.removeEventListener('keydown', onKey, true);
    };
  }, [editor, reviewId]);
  return { asked, close };
}
