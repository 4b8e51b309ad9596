import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { CheckReport } from '../../../../core/contract/review-calls';
import type { Id } from '../../../../core/model/id';
import type { ReviewDocument } from '../../../../core/model/review-document';
import { call } from '../../../client/call';
import { useEvent } from '../../../client/use-event';
import { CheckedFields } from '../../../editor/checked-fields';
import { showFindings } from '../../../editor/finding-marks';
import { onReviewChange } from '../../../editor/on-review-change';
import { reviewFields } from '../../../editor/review-fields';

const PAUSE_MS = 250;

export interface Checks {
  report: CheckReport | null;
  /** Why the text could not be checked. */
  problem: string | null;
}

/**
 * Has the text checked whenever typing rests. An answer to a text that has changed meanwhile is dropped.
 * @param paused whether what is in the text now is not meant to stay, such as the words after an `@`
 * @param flush saves first what the checks read from the library: the language, the day, the shelf and what was dismissed
 */
export function useChecks(editor: Editor, reviewId: Id, paused: () => boolean, flush: () => Promise<void>): Checks {
  const [checks, setChecks] = useState<Checks>({ report: null, problem: null });
  const runner = useRef<(() => void) | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    const fields = new CheckedFields(reviewFields(editor.state));
    const run = async () => {
      if (running || paused()) return later();
      running = true;
      if (fields.take()) await flush();
      const checked = await check(editor, reviewId);
      running = false;
      if (checked) setChecks((before) => ({ ...before, ...checked }));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), PAUSE_MS);
    };
    runner.current = later;
    const unwatch = onReviewChange(editor, () => {
      fields.note(reviewFields(editor.state));
      later();
    });
    void run();
    return () => {
      clearTimeout(timer);
      unwatch();
      runner.current = null;
    };
  }, [editor, reviewId, paused, flush]);

  useEvent('library.changed', ({ what }) => what === 'clippings' && runner.current?.());
  return checks;
}

async function check(editor: Editor, reviewId: Id): Promise<Partial<Checks> | null> {
  if (editor.isDestroyed) return null;
  const document = editor.state.doc;
  try {
    const report = await call('checks.run', { reviewId, document: document.toJSON() as ReviewDocument });
    if (editor.isDestroyed || editor.state.doc !== document) return null;
    showFindings(editor, report.findings);
    return { report, problem: null };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
