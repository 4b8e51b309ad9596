import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureAll } from '../../core/capture/capture';
import { ClippingIndex } from '../../core/library/index/clipping-index';
import type { IndexRow } from './index-rows';
import type { Outcome } from './measures';
import { memoryLibrary } from './memory-library';

export const COPY_KINDS = ['neardup', 'neardup-made'];

/** `found`: pairs of copies that were joined, of all there are; `right`: joined pairs that are copies, of all joined. */
export const COPY_MEASURES = ['no crash', 'found', 'right'];

/** Reports of one event share this much of their words at most, if nobody copied. */
const COPIED = 0.4;

export interface CopyOutcome extends Outcome {
  measure: string;
}

/** Clips all texts of one kind into one index, and compares the families there with the pairs that the corpus states. */
export async function measureCopies(folder: string, rows: readonly IndexRow[]): Promise<CopyOutcome[]> {
  const index = new ClippingIndex({ folder: '', mode: 'private', query: () => ({ sections: [], agencies: [], ended: [] }), outlets: () => [] });
  const names = new Map<string, string>();
  const outcomes: CopyOutcome[] = [];
  for (const [at, { path = '' }] of rows.entries()) {
    const library = memoryLibrary();
    await captureAll({ kind: 'file', path: join(folder, path) }, { library, now: () => new Date(0), signal: new AbortController().signal });
    const [clipping] = library.made;
    outcomes.push(outcome('no crash', path, clipping !== undefined));
    if (clipping === undefined) continue;
    const id = (0x10000000 + at).toString(16);
    names.set(id, path.replace('neardup/', ''));
    index.put({ ...clipping, id }, { modified: 0, size: 0 });
  }
  const stated = pairsOf(statedGroups(folder, new Set(names.values())));
  const families = index.families().map((id) => index.familyMembers(id).map((member) => names.get(member.id) ?? ''));
  const joined = pairsOf(families);
  index.close();
  for (const pair of stated) outcomes.push(outcome('found', pair, joined.has(pair)));
  for (const pair of joined) outcomes.push(outcome('right', pair, stated.has(pair)));
  return outcomes;
}

/** The copies of one story that `groups.tsv` states; pairs are labelled, and copies of the first of a group are of each other. */
function statedGroups(folder: string, names: ReadonlySet<string>): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, 'neardup', 'groups.tsv'), 'utf8').split('\n').slice(1)) {
    const [group = '', label = '', one = '', other = '', , containment = ''] = line.split('\t');
    const copies = label.startsWith('duplicate') || (label.startsWith('same event') && Number(containment) >= COPIED);
    if (copies && names.has(one) && names.has(other)) groups.set(group, (groups.get(group) ?? new Set<string>()).add(one).add(other));
  }
  return [...groups.values()].map((members) => [...members]);
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  const pairs = groups.flatMap((members) => members.flatMap((one) => members.filter((other) => one < other).map((other) => `${one} = ${other}`)));
  return new Set(pairs);
}

function outcome(measure: string, what: string, right: boolean): CopyOutcome {
  return { measure, right, expected: what, actual: right ? what : 'not so' };
}
