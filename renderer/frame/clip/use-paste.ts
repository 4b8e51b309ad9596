import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../components/keys/is-typing';
import { useNavigation } from '../../navigation/use-navigation';
import { useClip } from './clip';
import { carriedBy, clipWork, pictureOn } from './clip-work';

/** Clips what is pasted into the library rather than into a field. */
export function usePaste(): void {
  const { start } = useClip();
  const { view } = useNavigation();

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
    if (view.screen !== 'library' || inDialog || isTyping(event.target) || !event.clipboardData) return;
    const carried = carriedBy(event.clipboardData);
    const work = clipWork(carried);
    const hasPicture = event.clipboardData.files.length > 0 && carried.paths.length === 0 && carried.text.trim() === '';
    if (!work && !hasPicture) return;
    event.preventDefault();
    if (!hasPicture) {
      if (work) void start(work);
      return;
    }
    // What the event carries has to be asked for before the first pause.
    void pictureOn(event.clipboardData).then((picture) => {
      const pasted = clipWork({ ...carried, picture });
      if (pasted) void start(pasted);
    });
  });

  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}
