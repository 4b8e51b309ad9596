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

// Pieces are joined at the end: adding to one long string and looking at its end copies all of it every time.
function tidy(runs: readonly Inline[]): Inline[] {
  const tidied: { run: Inline; pieces: string[] }[] = [];
  let endsInSpace = true;
  for (const run of runs) {
    const collapsed = collapseSpace(run.text);
    const text: string = endsInSpace ? collapsed.trimStart() : collapsed;
    if (text === '') continue;
    const last = tidied.at(-1);
    if (last !== undefined && (sameMarks(last.run, run) || text === ' ')) last.pieces.push(text);
    else tidied.push({ run, pieces: [text] });
    endsInSpace = text.endsWith(' ');
  }
  return trimEnd(tidied.map(({ run, pieces }) => ({ ...run, text: pieces.join('') })));
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
