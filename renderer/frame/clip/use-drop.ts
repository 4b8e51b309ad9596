import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../../components/keys/is-typing';
import { say } from '../../components/say';
import { useClip } from './clip';
import { carriedBy, clipWork } from './clip-work';

const TAKEN = ['Files', 'text/uri-list', 'text/html', 'text/plain'];

/** Clips what is dropped on the window. @returns whether something that would be taken is held over it */
export function useDrop(): boolean {
  const { t } = useTranslation();
  const { start } = useClip();
  const [over, setOver] = useState(false);

  const drop = useEffectEvent((data: DataTransfer) => {
    const work = clipWork(carriedBy(data));
    if (work) void start(work);
    else say(t('clip.nothingDropped'), { id: 'clipboard' });
  });

  useEffect(() => {
    // What is dragged from within the window belongs to the screens: a card, a row, selected words.
    let own = false;
    const takes = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? [];
      if (own || !TAKEN.some((type) => types.includes(type))) return false;
      return types.includes('Files') || !isTyping(event.target);
    };
    const onDragOver = (event: DragEvent) => {
      const taken = takes(event);
      setOver(taken);
      if (!taken) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer || !takes(event)) return;
      event.preventDefault();
      event.stopPropagation();
      drop(event.dataTransfer);
    };
    const onDragStart = () => {
      own = true;
    };
    const onDragEnd = () => {
      own = false;
    };
    // In the capture phase, before an editor would take a dropped file as a picture of its own.
    const options = { capture: true };
    window.addEventListener('dragover', onDragOver, options);
    window.addEventListener('dragleave', onDragLeave, options);
    window.addEventListener('drop', onDrop, options);
    window.addEventListener('dragstart', onDragStart, options);
    window.addEventListener('dragend', onDragEnd, options);
    return () => {
      window.removeEventListener('dragover', onDragOver, options);
      window.removeEventListener('dragleave', onDragLeave, options);
      window.removeEventListener('drop', onDrop, options);
      window.removeEventListener('dragstart', onDragStart, options);
      window.removeEventListener('dragend', onDragEnd, options);
    };
  }, []);
  return over;
}
