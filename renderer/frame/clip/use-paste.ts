import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../components/keys/is-typing';
import { useNavigation } from '../../navigation/use-navigation';
import { useClip } from './clip';
import { carriedBy, clipWork } from './clip-work';

/** Clips what is pasted into the library rather than into a field. */
export function usePaste(): void {
  const { start } = useClip();
  const { view } = useNavigation();

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
    if (view.screen !== 'library' || inDialog || isTyping(event.target) || !event.clipboardData) return;
    const work = clipWork(carriedBy(event.clipboardData));
    if (!work) return;
    event.preventDefault();
    void start(work);
  });

  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}
