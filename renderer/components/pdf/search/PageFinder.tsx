import { useRef, useState, type RefObject } from 'react';
import { useCommands } from '../../keys/use-commands';
import type { OpenPdf } from '../use-pdf';
import { PageSearchField } from './PageSearchField';

interface Props {
  readonly pdf: OpenPdf;
  readonly words: string;
  onWords(words: string): void;
  onGoTo(page: number): void;
  /** What has the keys again when the search is closed. */
  readonly pages: RefObject<HTMLElement | null>;
}

/** Opens the search in the pages at the menu's and the key's word. */
export function PageFinder({ pdf, words, onWords, onGoTo, pages }: Props) {
  const [opened, setOpened] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useCommands({
    'edit.find': () => {
      setOpened(true);
      // The field is there after the next drawing only, if it was closed.
      requestAnimationFrame(() => input.current?.select());
    },
  });
  if (!opened) return null;
  const close = () => {
    setOpened(false);
    onWords('');
    pages.current?.focus();
  };
  return <PageSearchField pdf={pdf} words={words} input={input} onWords={onWords} onGoTo={onGoTo} onClose={close} />;
}
