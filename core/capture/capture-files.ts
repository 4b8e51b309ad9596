import type { CaptureResult } from '../contract/capture-calls';
import { DatelineError } from '../model/dateline-error';
import { captureAll } from './capture';
import type { CaptureContext } from './capture-context';
import { failedResult } from './capture-results';
import { IndexBatches } from './index-batches';
import { walkFiles } from './walk-files';

/** How far a capture of several files is; `current` is the path that is being read. */
export interface CaptureProgress {
  done: number;
  total: number;
  current: string;
}

/**
 * Clips files one after another; folders are walked. Cancelling stops before the next file: what was clipped stays.
 * @param onResults told the results of each file as soon as it is done
 * @returns the results for each file that was reached, several for a file that holds several inputs
 */
export async function captureFiles(
  paths: readonly string[],
  context: CaptureContext,
  onProgress: (progress: CaptureProgress) => void = () => undefined,
  onResults: (results: readonly CaptureResult[]) => void = () => undefined,
): Promise<CaptureResult[]> {
  const walked = await walkFiles(paths, context.signal);
  const results: CaptureResult[] = [];
  const batches = new IndexBatches(context.library.index);
  try {
    for (const [done, { path, error }] of walked.entries()) {
      if (context.signal.aborted) break;
      batches.next();
      onProgress({ done, total: walked.length, current: path });
      const onPart = (part: Omit<CaptureProgress, 'current'>): void => {
        onProgress(walked.length === 1 ? { ...part, current: path } : { done, total: walked.length, current: `${path} › ${part.done} / ${part.total}` });
      };
      const made = error === null ? await captureAll({ kind: 'file', path }, { ...context, onPart }) : [failedResult(path, error)];
      onResults(made);
      results.push(...made);
    }
  } finally {
    batches.end();
  }
  if (walked.length === 0 && !context.signal.aborted) {
    const nothing = new DatelineError('empty-input', 'There are no files in it. Nothing was clipped.');
    const failed = paths.map((path) => failedResult(path, nothing));
    onResults(failed);
    return failed;
  }
  return results;
}
