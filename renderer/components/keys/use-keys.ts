import { useEffect, useRef } from 'react';
import { isMac } from './is-mac';
import { isTyping } from './is-typing';
import { keyTable, type KeyAction } from './key-table';
import { matchesChord } from './matches-chord';

export type KeyHandlers = Partial<Record<KeyAction, (event: KeyboardEvent) => void>>;

const mac = isMac();

/** Found while typing as well: they are no letters and mean nothing to a field. */
const WHILE_TYPING: ReadonlySet<KeyAction> = new Set<KeyAction>(['edit.find', 'view.palette', 'view.library', 'view.reviews', 'view.feeds', 'view.outlets', 'library.safekeeping']);

/** Runs what the key table says for the keys pressed in the window, as long as the component is shown. */
export function useKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionOf(event, latest.current);
      if (!action) return;
      event.preventDefault();
      latest.current[action]?.(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function actionOf(event: KeyboardEvent, handlers: KeyHandlers): KeyAction | null {
  const elsewhere = event.target instanceof Element && event.target.closest('[role=dialog], [role=menu]') !== null;
  const typing = isTyping(event.target);
  for (const { action, chords } of keyTable) {
    if (!handlers[action]) continue;
    const chord = chords.find((one) => matchesChord(event, one, mac));
    if (!chord) continue;
    if (elsewhere) return null;
    if (typing && !(WHILE_TYPING.has(action) && chord.includes('+'))) return null;
    return action;
  }
  return null;
}
