import type { Family } from '../contract/family-calls';
import type { FamilyCopy } from '../library/index/family-reader';
import type { Outlet } from '../model/outlet';
import { foldText } from '../search/folded-words';

/** Copies name their source in their first or last words. */
const CREDIT_BEGIN = 70;
const CREDIT_END = 40;
/** A shorter name is a common word in some language. */
const SHORTEST_NAME = 5;

interface Found extends Pick<Family, 'reason' | 'namedBy'> {
  /** Undefined if there are no copies. */
  origin: FamilyCopy | undefined;
}

/**
 * Which of several copies the others were most likely taken from: the one whose outlet most of the others name, else
 * the first.
 * @param copies in the order of `byOrigin`
 */
export function likelyOrigin(copies: readonly FamilyCopy[], outlets: readonly Outlet[]): Found {
  const credits = copies.map((copy) => ({ copy, credit: creditOf(copy) }));
  let best: { origin: FamilyCopy; namedBy: number } | null = null;
  for (const copy of copies) {
    const names = namesOf(copy.summary.outlet, outlets);
    const others = credits.filter((other) => other.copy.summary.outlet !== copy.summary.outlet);
    const namedBy = others.filter(({ credit }) => names.some((name) => credit.includes(` ${name} `))).length;
    if (namedBy > (best?.namedBy ?? 0)) best = { origin: copy, namedBy };
  }
  if (best !== null) return { ...best, reason: 'named' };
  const [first] = copies;
  return { origin: first, reason: first?.agency === true ? 'agency' : 'earliest', namedBy: 0 };
}

function namesOf(outlet: string | null, outlets: readonly Outlet[]): string[] {
  if (outlet === null) return [];
  const key = foldText(outlet);
  const known = outlets.map(({ name, aliases }) => [name, ...aliases].map(foldText)).find((names) => names.includes(key));
  return (known ?? [key]).filter((name) => name.length >= SHORTEST_NAME);
}

function creditOf({ text }: FamilyCopy): string {
  const words = foldText(text).split(' ');
  return ` ${words.slice(0, CREDIT_BEGIN).join(' ')}  ${words.slice(-CREDIT_END).join(' ')} `;
}
