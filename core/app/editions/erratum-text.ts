import { labelsFor } from '../../export/labels/labels';
import type { EditionState } from '../../model/edition-state';
import { sentencesWithout } from './edition-changes';

type Compared = Pick<EditionState, 'review' | 'clippings'>;

/** Two sentences that share this part of their words are taken for one that was changed. */
const LIKENESS = 0.4;

/** Words for an erratum in the review's language: a line for each sentence of `before` that reads otherwise after it, or is gone. */
export function erratumText(before: Compared, after: Compared): string {
  const labels = labelsFor(after.review.language);
  const [open, close] = labels.quotes;
  const added = new Set(sentencesWithout(after, before));
  const lines = sentencesWithout(before, after).map((old) => {
    const next = mostAlike(old, [...added]);
    if (next !== null) added.delete(next);
    const line = next === null ? labels.erratumWithdrawn : labels.erratumInstead;
    const quoted = (text: string): string => `${open}${text}${close}`;
    return line.replace('{old}', () => quoted(old)).replace('{new}', () => quoted(next ?? ''));
  });
  return lines.join('\n');
}

function mostAlike(sentence: string, others: readonly string[]): string | null {
  let best: string | null = null;
  let most = LIKENESS;
  for (const other of others) {
    const found = likeness(sentence, other);
    if (found < most) continue;
    best = other;
    most = found;
  }
  return best;
}

/** The words that two sentences share, as a part of all their words (Jaccard). */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  const all = ours.size + theirs.size - shared;
  return all === 0 ? 0 : shared / all;
}

function wordsOf(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
