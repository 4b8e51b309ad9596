import { useEffect, useRef } from 'react';
import { isMac } from '../../../components/keys/is-mac';
import { matchesChord } from '../../../components/keys/matches-chord';
import { useNewReview } from '../../reviews/use-new-review';
import { useEditingCommands } from '../../review/use-editing-commands';

/** On the export screen, exporting is saving: the menu's command, and ⌘/Ctrl-Enter. */
export function useExportCommands(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const newReview = useNewReview();
  useEditingCommands({
    'review.new': () => {
      newReview();
      return true;
    },
    'review.export': () => {
      save();
      return true;
    },
  });
  useEffect(() => {
    const mac = isMac();
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !matchesChord(event, 'Mod+Enter', mac)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
