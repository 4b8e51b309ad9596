import { useCallback, useEffect, useState } from 'react';
import type { ExportDefaults } from '../../../../core/contract/export-calls';
import type { ExportOptions } from '../../../../core/model/export-options';
import type { Id } from '../../../../core/model/id';
import { call } from '../../../client/call';
import { useEvent } from '../../../client/use-event';
import { useKeptState } from '../../../components/use-kept-state';

export interface ExportChoice {
  /** What the file is made with; null until core has said what a review starts from. */
  options: ExportOptions | null;
  change(change: Partial<ExportOptions>): void;
  defaults: ExportDefaults | null;
  problem: string | null;
}

/** The defaults of a review with what the user chose otherwise, which is kept while the window is open. */
export function useExportOptions(reviewId: Id): ExportChoice {
  const [chosen, setChosen] = useKeptState<Partial<ExportOptions>>(`export.options ${reviewId}`, {});
  const [defaults, setDefaults] = useState<ExportDefaults | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = useCallback(() => {
    // Asked anew each time: the language follows the review, which may have been edited meanwhile.
    call('export.defaults', { reviewId }).then(setDefaults, (error: Error) => setProblem(error.message));
  }, [reviewId]);
  useEffect(ask, [ask]);
  // A template may have been added.
  useEvent('library.changed', ({ what }) => { if (what === 'library') ask(); });
  return {
    options: defaults && { ...defaults.options, ...chosen },
    change: (change) => setChosen({ ...chosen, ...change }),
    defaults,
    problem,
  };
}
