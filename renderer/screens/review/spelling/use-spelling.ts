import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../core/model/id';
import type { DocumentLanguage } from '../../../../core/model/language';
import { call } from '../../../client/call';
import { useEvent } from '../../../client/use-event';
import { SpellingChecker } from '../../../editor/spelling/spelling-checker';
import { useSpellingIsOn } from '../../../editor/spelling/spelling-choice';

/**
 * Has the spelling of a review checked in its language, as long as that is switched on.
 * @returns the language for which there is no dictionary, or null
 */
export function useSpelling(editor: Editor, reviewId: Id): DocumentLanguage | null {
  const on = useSpellingIsOn();
  const [missing, setMissing] = useState<DocumentLanguage | null>(null);
  const checker = useRef<SpellingChecker | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    const started = new SpellingChecker(editor, (language, words) => call('spelling.check', { reviewId, language, words }), setMissing);
    checker.current = started;
    return () => {
      checker.current = null;
      started.stop();
    };
  }, [editor, reviewId, on]);
  useEvent('library.changed', ({ what }) => {
    if (what === 'library') checker.current?.askAgain();
    if (what === 'clippings') checker.current?.askAgainOfWrong();
  });
  return on ? missing : null;
}
