import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigation } from '../../../navigation/use-navigation';

/** Typing in a field rests this long before it becomes a step of the undo history, and is saved. */
const PAUSE_MS = 250;

export interface FieldDraft {
  value: string;
  change(value: string): void;
  /** Takes over at once what was typed. */
  commit(): void;
}

/** What is typed into a field of the review, taken over as one change when typing rests or the field is left. */
export function useFieldDraft(value: string, commit: (value: string) => void): FieldDraft {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<{ value: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  const take = useCallback(() => {
    const now = pending.current;
    pending.current = null;
    if (!now) return;
    clearTimeout(now.timer);
    latest.current(now.value);
    setTyped(null);
  }, []);
  // What was typed a moment ago is part of what is saved before the window leaves the review.
  const { beforeLeaving } = useNavigation();
  useEffect(() => beforeLeaving(() => Promise.resolve(take())), [beforeLeaving, take]);
  // A field also goes away alone, such as the one of a removed section or of closed details.
  useEffect(() => take, [take]);
  return {
    value: typed ?? value,
    change: (next) => {
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { value: next, timer: setTimeout(take, PAUSE_MS) };
      setTyped(next);
    },
    commit: take,
  };
}
