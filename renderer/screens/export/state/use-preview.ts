import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportOptions } from '../../../../core/model/export-options';
import { call } from '../../../client/call';
import { useEvent } from '../../../client/use-event';
import { asInput, type ExportedState } from './exported-state';
import { NO_PREVIEW, PreviewQueue, type PreviewState } from './preview-queue';

/** Milliseconds without an edit after which the file itself is made. */
const PAUSE = 700;

export interface PreviewFollowing extends PreviewState {
  cancel(): void;
  /** Makes the pages again. */
  again(): void;
}

/** The pages of a review as they would be written now: made again when an option, the review or the library changes. */
export function usePreview({ reviewId, edition }: ExportedState, options: ExportOptions | null): PreviewFollowing {
  const [state, setState] = useState<PreviewState>(NO_PREVIEW);
  const queue = useRef<PreviewQueue | null>(null);
  const latest = useRef(options);

  useEffect(() => {
    const own = new PreviewQueue(
      {
        make: (wanted, quick) => call('export.preview', { ...asInput({ reviewId, edition }), options: wanted, quick }),
        stop: () => call('export.cancel', { job: 'preview' }),
        afterPause: (work) => {
          const waiting = setTimeout(work, PAUSE);
          return () => clearTimeout(waiting);
        },
      },
      setState,
    );
    queue.current = own;
    return () => {
      own.end();
      queue.current = null;
    };
  }, [reviewId, edition]);

  // Options are a new object whenever the screen is drawn; what they say decides.
  const key = JSON.stringify(options);
  const again = useCallback(() => {
    if (latest.current) queue.current?.request(latest.current);
  }, []);
  useEffect(() => {
    latest.current = key === 'null' ? null : (JSON.parse(key) as ExportOptions);
    again();
  }, [key, again, reviewId, edition]);
  useEvent('library.changed', again);

  const cancel = useCallback(() => queue.current?.cancel(), []);
  return { ...state, cancel, again };
}
