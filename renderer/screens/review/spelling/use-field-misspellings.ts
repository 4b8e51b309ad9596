import { useEffect, useState } from 'react';
import { MOST_WORDS_ASKED } from '../../../../core/contract/spelling-calls';
import { misspellings } from '../../../../core/editor/spelling/misspellings';
import { spelledWords, type WordPart } from '../../../../core/editor/spelling/spelled-words';
import type { Id } from '../../../../core/model/id';
import type { DocumentLanguage } from '../../../../core/model/language';
import { call } from '../../../client/call';
import { useEvent } from '../../../client/use-event';
import { useSpellingIsOn } from '../../../editor/spelling/spelling-choice';
import { WordVerdicts } from '../../../editor/spelling/word-verdicts';

/** Typing rests this long before words are looked up. */
const PAUSE_MS = 300;

interface Parts {
  reviewId: Id;
  language: DocumentLanguage;
  text: string;
  /** Where something is being typed; the word there is left alone. */
  typingAt: number | null;
  ignored: readonly string[];
}

/** The misspelled words of a field of plain text, as they are marked in the text of the review. */
export function useFieldMisspellings({ reviewId, language, text, typingAt, ignored }: Parts): readonly WordPart[] {
  const on = useSpellingIsOn();
  const [verdicts] = useState(() => new WordVerdicts());
  /** Counts what was learnt, so that it is shown. */
  const [learnt, setLearnt] = useState(0);
  useEffect(() => {
    if (!on) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      void lookUp(verdicts, reviewId, language, text).then((isNew) => {
        if (isNew && !gone) setLearnt((count) => count + 1);
      }, () => undefined);
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [on, verdicts, reviewId, language, text, learnt]);
  useEvent('library.changed', ({ what }) => {
    if (what !== 'library' && what !== 'clippings') return;
    if (what === 'library') verdicts.forget();
    else verdicts.forgetWrong();
    setLearnt((count) => count + 1);
  });
  if (!on) return [];
  const isWrong = (word: string) => verdicts.isWrong(word) && !ignored.includes(word);
  const isTyped = ({ from, to }: WordPart) => typingAt !== null && from <= typingAt && typingAt <= to;
  return misspellings(spelledWords(text, language), isWrong, false).filter((part) => !isTyped(part));
}

/** @returns whether anything was learnt */
async function lookUp(verdicts: WordVerdicts, reviewId: Id, language: DocumentLanguage, text: string): Promise<boolean> {
  verdicts.use(language);
  if (!verdicts.hasDictionary) return false;
  const all = spelledWords(text, language).flatMap((word) => [word, ...word.parts].map((part) => part.text));
  const asked = [...new Set(all)].filter((word) => !verdicts.knows(word)).slice(0, MOST_WORDS_ASKED);
  if (asked.length === 0) return false;
  const { state, wrong } = await call('spelling.check', { reviewId, language, words: asked });
  if (state === 'missing') verdicts.noDictionary();
  else verdicts.add(asked, wrong);
  return true;
}
