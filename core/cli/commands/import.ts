import { z } from 'zod';
import { captureAll } from '../../capture/capture';
import type { CaptureContext } from '../../capture/capture-context';
import { captureFiles, type CaptureProgress } from '../../capture/capture-files';
import type { CaptureResult } from '../../contract/capture-calls';
import { DatelineError } from '../../model/dateline-error';
import { captureRow, type CaptureRow } from '../capture-row';
import type { Command } from '../command';
import type { Output } from '../output';
import { readChoice } from '../read-choice';

const PAGES = z.enum(['fetch', 'leave']);
const MOST_SECONDS = 3600;
/** Whatever names a scheme is no path; what can be fetched of it is said where it is fetched. */
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i;

export const importCommand: Command = {
  name: 'import',
  usage: 'PATH|URL… [--outlet NAME] [--pages fetch|leave] [--parse-seconds N]',
  summary: 'Clip web pages and files; folders are walked',
  details:
    'What was clipped before is a duplicate, and no failure. Of a failed input, what came is kept. A table of articles (CSV, ' +
    'Excel) gives a clipping a row; its columns are read as the library remembers them from the window, or as their names ' +
    'say. --pages fetch fetches the pages of rows that have an address and no text. A file that takes longer to read than ' +
    '--parse-seconds (30, large files more) is kept and reported as failed.',
  options: ['outlet', 'pages', 'parse-seconds'],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ words, option }, { output, library, parser, signal }) {
    const outlet = option('outlet')?.trim();
    const asked = option('pages');
    const pages = asked === undefined ? null : readChoice('--pages', PAGES, asked);
    const tables = pages === null ? {} : { tables: { mappings: [], asks: false, fetchPages: pages === 'fetch' } };
    const seconds = readSeconds(option('parse-seconds'));
    const context = { library: await library(), now: () => new Date(), signal, parser: parser(seconds), ...(outlet ? { outlet } : {}), ...tables };
    const counts = { added: 0, duplicate: 0, failed: 0 };
    for (const word of words) {
      if (signal.aborted) break;
      await captureOne(word, context, output, (results) => {
        for (const result of results) {
          counts[result.status] += 1;
          report(result, output);
        }
      });
    }
    output.note(`${String(counts.added)} added, ${String(counts.duplicate)} duplicate, ${String(counts.failed)} failed.`);
    if (signal.aborted) output.note('Stopped. What was clipped stays.');
    return counts.failed === 0 && !signal.aborted;
  },
};

function readSeconds(text: string | undefined): number | undefined {
  const seconds = Number(text);
  if (text === undefined || (/^\d/.test(text) && seconds > 0 && seconds <= MOST_SECONDS)) return text === undefined ? undefined : seconds;
  throw new DatelineError('usage', `--parse-seconds needs a number of seconds of at most ${String(MOST_SECONDS)}, not “${text}”.`);
}

/** Reports each result as soon as it is there, so that a kill in the middle of a folder leaves the output true. */
async function captureOne(word: string, context: CaptureContext, output: Output, onResults: (results: readonly CaptureResult[]) => void): Promise<void> {
  if (ADDRESS.test(word)) {
    onResults(await captureAll({ kind: 'address', address: word }, context));
    return;
  }
  const onProgress = ({ done, total, current }: CaptureProgress): void => {
    if (total > 1) output.note(`${String(done)} of ${String(total)} ${current}`);
  };
  await captureFiles([word], context, onProgress, onResults);
}

function report(result: CaptureResult, output: Output): void {
  output.result(captureRow(result), shownResult);
  if (result.error) output.note(`dateline: ${result.input}: ${result.error.message}`);
  for (const warning of result.warnings) output.note(`${result.input}: ${warning}`);
}

function shownResult({ status, id, input, title, outlet, published }: CaptureRow): string {
  const what = [title ?? input, outlet, published?.slice(0, 10)].filter(Boolean).join(' · ');
  return `${status.padEnd('duplicate'.length)}  ${id ?? '-'}  ${what}`;
}
