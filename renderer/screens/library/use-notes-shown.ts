import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useKeptState } from '../../components/use-kept-state';

/** Below this width, in CSS pixels, there is no room for a fourth column. */
const NARROW = '(max-width: 1200px)';

export interface NotesShown {
  /** Whether the window is too narrow for the notes beside the text: they then lie over it. */
  narrow: boolean;
  shown: boolean;
  set(shown: boolean): void;
}

/** Whether the notes are shown: beside the text unless closed, over it only when asked for. */
export function useNotesShown(): NotesShown {
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const [beside, setBeside] = useKeptState('notes beside', true);
  const [over, setOver] = useState(false);
  return narrow ? { narrow, shown: over, set: setOver } : { narrow, shown: beside, set: setBeside };
}
