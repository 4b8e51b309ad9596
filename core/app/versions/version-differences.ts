import type { CompareRun } from '../../contract/family-calls';
import { versionPart, type VersionDifference } from '../../contract/version-calls';
import { compareTexts } from '../../families/compare/compare-texts';
import type { Clipping } from '../../model/clipping';
import { highlightInWords, PARTS } from './version-parts';

/** What the version of a clipping in use and another one have otherwise, as it is shown, part by part. */
export function versionDifferences(inUse: Clipping, other: Clipping): VersionDifference[] {
  const wholeTexts = inUse.dropped === undefined && other.dropped === undefined;
  return versionPart.options.flatMap((part) => {
    if (part === 'highlight') return highlightDifferences(inUse, other);
    if (part === 'text' && !wholeTexts) return [];
    const { shown, words } = PARTS[part];
    const [mine, theirs] = [shown(inUse), shown(other)];
    return mine === theirs ? [] : [{ part, inUse: mine, other: theirs, words: words ? comparedWords(mine ?? '', theirs ?? '') : null }];
  });
}

function highlightDifferences({ highlights: mine }: Clipping, { highlights: theirs }: Clipping): VersionDifference[] {
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [one, another] = [mine.find((highlight) => highlight.id === id), theirs.find((highlight) => highlight.id === id)];
    const [inUse, other] = [one && highlightInWords(one), another && highlightInWords(another)];
    if (inUse === other && one?.kind === another?.kind) return [];
    return [{ part: 'highlight' as const, highlightId: id, inUse: inUse ?? null, other: other ?? null, words: comparedWords(inUse ?? '', other ?? ''), kinds: { inUse: one?.kind ?? null, other: another?.kind ?? null } }];
  });
}

/** What differs in its spelling alone counts as the same word where copies are compared; here it is the difference. */
function comparedWords(inUse: string, other: string): CompareRun[] {
  const runs = compareTexts(inUse, other);
  return inUse !== other && runs.every(({ kind }) => kind === 'same') ? [{ kind: 'changed', from: inUse, to: other }] : runs;
}
