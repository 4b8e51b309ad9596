import { Textarea, type TextareaProps } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordPart } from '../../../../core/editor/spelling/spelled-words';
import { call } from '../../../client/call';
import { ContextMenu, type Point } from '../../../components/ContextMenu';
import { isMac } from '../../../components/keys/is-mac';
import { matchesChord } from '../../../components/keys/matches-chord';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import classes from './SpelledTextarea.module.css';
import { SpellingMenuItems } from './SpellingMenuItems';
import { useFieldMisspellings } from './use-field-misspellings';
import { useLearnWord } from './use-learn-word';

interface Props extends Omit<TextareaProps, 'value' | 'onChange'> {
  readonly value: string;
  /** What is typed, or put in a misspelled word's place. */
  onText(text: string): void;
}

interface Asked extends WordPart {
  at: Point;
  suggestions: readonly string[];
}

const MENU_KEYS = ['ContextMenu', 'Shift+F10'];
/** What makes the mirror break its lines where the field does. */
const COPIED = ['font', 'letterSpacing', 'lineHeight', 'padding', 'borderWidth', 'textAlign', 'direction'] as const;

/** A field of plain text of the review, in which misspelled words are marked and put right as in its text. */
export function SpelledTextarea({ value, onText, onKeyDown, onBlur, ...field }: Props) {
  const { t } = useTranslation('review');
  const { editor, reviewId } = useReview();
  const language = useField(editor, 'language');
  const ignored = useField(editor, 'ignoredWords') ?? [];
  const learn = useLearnWord();
  const input = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [typingAt, setTypingAt] = useState<number | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const wrong = useFieldMisspellings({ reviewId, language, text: value, typingAt, ignored });
  useMirrored(input, mirror, value);

  const ask = async (event: { preventDefault(): void }, part: WordPart, box: DOMRect) => {
    event.preventDefault();
    const suggestions = await call('spelling.suggest', { reviewId, language, word: part.text }).catch(() => []);
    setAsked({ ...part, suggestions, at: { x: box.left, y: box.top, height: box.height } });
  };
  // The caret has left the word that is being typed.
  const leave = ({ currentTarget: { selectionStart } }: SyntheticEvent<HTMLTextAreaElement>) => setTypingAt((at) => (at === selectionStart ? at : null));
  const boxOf = (part: WordPart) => mirror.current?.querySelectorAll('span')[wrong.indexOf(part)]?.getClientRects()[0];
  const onContextMenu = (event: MouseEvent) => {
    for (const part of wrong) {
      const box = boxOf(part);
      if (box && event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom) void ask(event, part, box);
    }
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown?.(event);
    if (!MENU_KEYS.some((chord) => matchesChord(event.nativeEvent, chord, isMac()))) return;
    const caret = event.currentTarget.selectionStart;
    const part = wrong.find(({ from, to }) => from <= caret && caret <= to);
    const box = part && boxOf(part);
    if (part && box) void ask(event, part, box);
  };
  return (
    <>
      <Textarea
        {...field}
        ref={input}
        value={value}
        onChange={(event) => {
          setTypingAt(event.currentTarget.selectionStart);
          onText(event.currentTarget.value);
        }}
        onSelect={leave}
        onKeyUp={leave}
        onClick={leave}
        onBlur={(event) => {
          setTypingAt(null);
          onBlur?.(event);
        }}
        onKeyDown={onKey}
        onContextMenu={onContextMenu}
        onScroll={({ currentTarget }) => mirror.current?.scrollTo(0, currentTarget.scrollTop)}
        inputContainer={(children) => (
          <div className={classes.box}>
            {children}
            <div ref={mirror} className={classes.mirror} aria-hidden dir="auto">
              {pieces(value, wrong)}
            </div>
          </div>
        )}
      />
      <ContextMenu at={asked?.at ?? null} label={t('spelling.menu', { word: asked?.text ?? '' })} onClose={() => setAsked(null)}>
        {asked && (
          <SpellingMenuItems
            word={asked.text}
            suggestions={asked.suggestions}
            replace={(suggestion) => onText(value.slice(0, asked.from) + suggestion + value.slice(asked.to))}
            learn={learn}
            onDone={() => {
              setAsked(null);
              input.current?.focus();
            }}
          />
        )}
      </ContextMenu>
    </>
  );
}

function pieces(text: string, wrong: readonly WordPart[]): ReactNode[] {
  const made: ReactNode[] = [];
  let at = 0;
  for (const part of wrong) {
    made.push(text.slice(at, part.from), <span key={part.from} className={classes.wrong}>{part.text}</span>);
    at = part.to;
  }
  // A last line that is empty has a height in the field.
  return [...made, `${text.slice(at)}\u200B`];
}

/** Keeps the mirror where the field is, and in its type. */
function useMirrored(input: RefObject<HTMLTextAreaElement | null>, mirror: RefObject<HTMLDivElement | null>, text: string): void {
  useLayoutEffect(() => {
    const [field, copy] = [input.current, mirror.current];
    if (!field || !copy) return undefined;
    const place = () => {
      const style = getComputedStyle(field);
      for (const name of COPIED) copy.style[name] = style[name];
      Object.assign(copy.style, { left: `${String(field.offsetLeft)}px`, top: `${String(field.offsetTop)}px`, width: `${String(field.offsetWidth)}px`, height: `${String(field.offsetHeight)}px` });
      copy.scrollTop = field.scrollTop;
    };
    place();
    const watcher = new ResizeObserver(place);
    watcher.observe(field);
    return () => watcher.disconnect();
  }, [input, mirror, text]);
}
