import { useCallback, useMemo, useRef, useState } from 'react';
import type { CaptureResult } from '../../../core/contract/capture-calls';

/** What became of the inputs, and the dialog that shows it. */
export interface Outcomes {
  opened: boolean;
  /** What became of the inputs since the dialog was opened. */
  results: readonly CaptureResult[];
  show(): void;
  /** Shows the dialog without what became of earlier inputs. */
  begin(): void;
  /** Work was started: the dialog shows how far it is. */
  started(): void;
  ended(): void;
  /**
   * Adds what is to be looked at.
   * @returns false if the dialog was closed meanwhile: whoever closed it is at work on something else by now
   */
  add(results: readonly CaptureResult[]): boolean;
  remove(results: ReadonlySet<CaptureResult>): void;
  /** Takes the dialog out of the way, unless it has something to show. */
  leave(): void;
  close(): void;
}

/** The outcomes of clipping, of several works at a time if need be. */
export function useOutcomes(): Outcomes {
  const [opened, setOpened] = useState(false);
  const [results, setResults] = useState<readonly CaptureResult[]>([]);
  const now = useRef({ works: 0, results, dismissed: true });

  const put = useCallback((next: readonly CaptureResult[]) => {
    now.current.results = next;
    setResults(next);
  }, []);
  const show = useCallback(() => {
    now.current.dismissed = false;
    setOpened(true);
  }, []);
  const deeds = useMemo<Omit<Outcomes, 'opened' | 'results'>>(
    () => ({
      show,
      begin: () => {
        put([]);
        show();
      },
      started: () => {
        // What became of earlier work was closed, seen or unseen.
        if (now.current.works === 0 && now.current.dismissed) put([]);
        now.current.works += 1;
        show();
      },
      ended: () => {
        now.current.works -= 1;
      },
      add: (more) => {
        put([...more, ...now.current.results]);
        return !now.current.dismissed;
      },
      remove: (gone) => put(now.current.results.filter((result) => !gone.has(result))),
      leave: () => {
        if (now.current.works === 0 && now.current.results.length === 0) setOpened(false);
      },
      close: () => {
        now.current.dismissed = true;
        setOpened(false);
        put([]);
      },
    }),
    [put, show],
  );
  return useMemo(() => ({ ...deeds, opened, results }), [deeds, opened, results]);
}
