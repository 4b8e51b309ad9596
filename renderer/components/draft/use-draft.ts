import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigation } from '../../navigation/use-navigation';

/** Typing rests this long before it is saved. */
const PAUSE_MS = 1200;

type Save = (text: string, was: string) => Promise<unknown>;

interface Typed {
  text: string;
  /** What core had when it was typed. */
  base: string;
  unsaved: boolean;
}

export interface Draft {
  text: string;
  change(text: string): void;
  /** Saves what is not saved yet. */
  flush(): Promise<void>;
  /** Drops what is not saved yet. */
  revert(): void;
}

/**
 * A text being typed: saved after a pause, when asked, and before its place is left.
 * @param saved the text as core has it; taken over as long as nothing unsaved stands against it
 * @param save must show its failure itself; the text then stays as typed and is saved with the next change. It is told
 *   what was typed over: core may have other words by then, from outside
 */
export function useDraft(saved: string, save: Save): Draft {
  const [typed, setTyped] = useState<Typed | null>(null);
  // The typed text is shown until core's own answer has caught up with it, and not a moment longer: an undo must show.
  if (typed && !typed.unsaved && saved !== typed.base) setTyped(null);

  const pending = useRef<{ text: string; was: string; save: Save } | null>(null);
  /** What core had when the first of the unsaved words was typed, or was last given. */
  const typedOver = useRef<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const { beforeLeaving } = useNavigation();

  const flush = useCallback(async () => {
    window.clearTimeout(timer.current);
    const now = pending.current;
    pending.current = null;
    if (!now) return;
    try {
      await now.save(now.text, now.was);
      typedOver.current = pending.current === null ? null : now.text;
      setTyped((latest) => (latest?.text === now.text ? { ...latest, unsaved: false } : latest));
    } catch {
      pending.current ??= now;
    }
  }, []);

  useEffect(() => beforeLeaving(flush), [beforeLeaving, flush]);
  // Another clipping may take this one's place in the column at any time.
  useEffect(() => () => void flush(), [flush]);

  const drop = () => {
    window.clearTimeout(timer.current);
    pending.current = null;
    typedOver.current = null;
    setTyped(null);
  };
  return {
    text: typed?.text ?? saved,
    change: (text) => {
      if (text === saved) return drop();
      setTyped({ text, base: saved, unsaved: true });
      typedOver.current ??= saved;
      pending.current = { text, was: typedOver.current, save };
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), PAUSE_MS);
    },
    flush,
    revert: drop,
  };
}
