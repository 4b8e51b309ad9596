import type { Finding } from '../model/finding';
import { resolvePassage } from '../review/passage-text';
import type { Check, CheckContext } from './check';
import { MESSAGES } from './messages';
import { groupsThatNeedSource, type StatementGroup } from './statement-groups';

/**
 * Every statement is traced to a passage: warns of sentences without a citation, of citations whose clipping is gone,
 * and of cited words that the clipping does not have.
 */
export const unsourcedStatement: Check = (context) =>
  groupsThatNeedSource(context.statements).flatMap((group) => {
    const message = whatIsMissing(group, context);
    const [statement] = group.statements;
    if (message === null || !statement) return [];
    const { from, to, text } = statement;
    return [{ rule: 'unsourced-statement', severity: 'warning', message, from, to, text, sentence: text } satisfies Finding];
  });

/** How many statements need a source, and how many have one that can be found. */
export function countSources(context: CheckContext): { statements: number; sourced: number } {
  const groups = groupsThatNeedSource(context.statements);
  return { statements: groups.length, sourced: groups.filter((group) => whatIsMissing(group, context) === null).length };
}

function whatIsMissing({ citations }: StatementGroup, { clippings }: CheckContext): string | null {
  const resolved = citations.flatMap(({ passages }) => passages.map((cited) => resolvePassage(cited, clippings.get(cited.clippingId))));
  if (resolved.length === 0) return MESSAGES.noSource();
  const detached = resolved.find((one) => one.state === 'detached');
  if (detached?.state === 'detached') return MESSAGES.wordsNotFound(detached.exact ?? '');
  return resolved.every((one) => one.state === 'missing-clipping') ? MESSAGES.clippingGone() : null;
}
