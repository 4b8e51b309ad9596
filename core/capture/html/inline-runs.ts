import type { Inline } from '../../model/block';
import { collapseSpace } from './clean-text';

/** Collects runs of text with their marks, and gives them out tidied: spaces collapsed, equal neighbours joined. */
export class InlineRuns {
  private runs: Inline[] = [];

  add(text: string, marks: Omit<Inline, 'text'>): void {
    if (text !== '') this.runs.push({ ...marks, text });
  }

  /** @returns the runs so far, and starts anew; none if there was nothing but space */
  take(): Inline[] {
    const taken = tidy(this.runs);
    this.runs = [];
    return taken;
  }
}

function tidy(runs: readonly Inline[]): Inline[] {
  const tidied: Inline[] = [];
  for (const run of runs) {
    const last = tidied.at(-1);
    const collapsed = collapseSpace(run.text);
    const text = last === undefined || last.text.endsWith(' ') ? collapsed.trimStart() : collapsed;
    if (text === '') continue;
    if (last !== undefined && (sameMarks(last, run) || text === ' ')) last.text += text;
    else tidied.push({ ...run, text });
  }
  return trimEnd(tidied);
}

function trimEnd(runs: Inline[]): Inline[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  last.text = last.text.trimEnd();
  return last.text === '' ? trimEnd(runs.slice(0, -1)) : runs;
}

function sameMarks(one: Inline, other: Inline): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.href === other.href;
}
