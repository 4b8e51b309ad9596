import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportedText } from '../../../../core/contract/export-calls';
import type { ExportFormat, ExportOptions } from '../../../../core/model/export-options';
import { call } from '../../../client/call';
import { useEvent } from '../../../client/use-event';
import { asInput, type ExportedState } from './exported-state';

export interface WrittenState {
  written: ExportedText | null;
  problem: string | null;
}

const NOTHING: WrittenState = { written: null, problem: null };

/** The text of a file as it would be written now; nothing for a PDF. Made again when an option or the library changes. */
export function useWrittenText({ reviewId, edition }: ExportedState, format: ExportFormat, options: ExportOptions | null): WrittenState {
  const [state, setState] = useState<WrittenState & { format: ExportFormat }>({ ...NOTHING, format });
  const newest = useRef(0);
  // Options are a new object whenever the screen is drawn; what they say decides.
  const key = JSON.stringify(options);
  const make = useCallback(() => {
    const mine = ++newest.current;
    const wanted = JSON.parse(key) as ExportOptions | null;
    if (wanted === null || format === 'pdf') return;
    const show = (shown: WrittenState) => {
      if (mine === newest.current) setState({ ...shown, format });
    };
    call('export.text', { ...asInput({ reviewId, edition }), format, options: wanted }).then(
      (written) => show({ written, problem: null }),
      (error: Error) => show({ written: null, problem: error.message }),
    );
  }, [reviewId, edition, format, key]);
  useEffect(make, [make]);
  useEvent('library.changed', make);
  return state.format === format ? state : NOTHING;
}
