import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { CitedPassage } from '../../../../core/model/citation';
import { lightSentences } from '../../../editor/hover-light';

interface Lighting {
  onMouseEnter(): void;
  onMouseLeave(): void;
  onFocus(): void;
  onBlur(): void;
}

/** Lights the sentences that cite a passage while its card is pointed at or has the focus; a card that goes away then leaves none lit. */
export function useLighting(editor: Editor, passage: CitedPassage): Lighting {
  const lights = useRef(false);
  const light = (on: boolean) => {
    lights.current = on;
    lightSentences(editor, on ? passage : null);
  };
  useEffect(
    () => () => {
      if (lights.current) lightSentences(editor, null);
    },
    [editor],
  );
  return { onMouseEnter: () => light(true), onMouseLeave: () => light(false), onFocus: () => light(true), onBlur: () => light(false) };
}
