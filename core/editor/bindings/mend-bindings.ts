import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { blocksBetween, boundCitations, statementsOfBlock, type BoundCitation } from './bound-citations';
import { citationsLeftBehind } from './bound-slice';
import { jointsWithoutSpace } from './joints-without-space';

/** A citation that an edit left behind: where it stands now (nowhere if null) and where the letters of its own words are. */
interface Astray {
  node: Node;
  position: number | null;
  letters: readonly number[];
}

/**
 * @returns what puts each citation back to the words it stood with before the edit, takes away those whose words were
 * deleted, and parts sentences that were joined without a space; null when nothing is to be done
 */
export function mendBindings(transactions: readonly Transaction[], before: EditorState, after: EditorState): Transaction | null {
  if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(isStepOfHistory)) return null;
  const mapping = new Mapping();
  for (const { steps, mapping: each } of transactions) if (steps.length > 0) mapping.appendMapping(each);
  const change = after.tr;
  for (const position of jointsWithoutSpace(transactions, mapping, before.doc, after.doc)) change.insertText(' ', change.mapping.map(position));
  const settled = new Mapping([...mapping.maps, ...change.mapping.maps]);
  const done = change.mapping.maps.length;
  const moving = transactions.some((one) => ['cut', 'drop'].includes(String(one.getMeta('uiEvent'))));
  const left = moving ? citationsLeftBehind(before) : new Set<number>();
  for (const one of astray(settled, before.doc, change.doc, left)) bringBack(change, done, one);
  return change.docChanged ? change : null;
}

function isStepOfHistory(transaction: Transaction): boolean {
  return transaction.getMeta('history$') !== undefined || transaction.getMeta('addToHistory') === false;
}

function astray(mapping: Mapping, before: Node, after: Node, left: ReadonlySet<number>): Astray[] {
  return touchedCitations(mapping, before).flatMap(({ position, from, to }): Astray[] => {
    const node = before.nodeAt(position);
    if (!node) return [];
    const moved = mapping.mapResult(position, 1);
    const kept = survivors(mapping, lettersBetween(before, from, to));
    if (moved.deletedAfter) return left.has(position) ? [{ node, position: null, letters: kept }] : [];
    if (after.nodeAt(moved.pos)?.type.name !== 'citation') return [];
    // Words that were typed or pasted over those of the sentence take their place.
    const letters = kept.length > 0 ? kept : lettersBetween(after, mapping.map(from, -1), mapping.map(to, 1));
    return binds(after, moved.pos, letters) ? [] : [{ node, position: moved.pos, letters }];
  });
}

function lettersBetween(document: Node, from: number, to: number): number[] {
  const found: number[] = [];
  document.nodesBetween(from, to, (node, position) => {
    for (const letter of (node.text ?? '').matchAll(/[\p{L}\p{N}]/gu)) {
      const at = position + letter.index;
      if (at >= from && at < to) found.push(at);
    }
  });
  return found;
}

function survivors(mapping: Mapping, letters: readonly number[]): number[] {
  return letters.flatMap((letter) => {
    const { pos, deletedAfter } = mapping.mapResult(letter, 1);
    return deletedAfter ? [] : [pos];
  });
}

/** The citations of the paragraphs that were changed, as they stood before. */
function touchedCitations(mapping: Mapping, before: Node): BoundCitation[] {
  const found = new Map<number, BoundCitation>();
  const back = mapping.invert();
  mapping.maps.forEach((map, index) => {
    map.forEach((_from, _to, newFrom, newTo) => {
      // From behind this step to the end, then all the way back: where the step worked in the old document.
      const [end, start] = [mapping.slice(index + 1).map(newTo, 1), mapping.slice(index + 1).map(newFrom, -1)];
      const [from, to] = [back.map(start, -1), back.map(end, 1)];
      blocksBetween(before, Math.max(0, from), Math.min(before.content.size, to), (block, position) => {
        for (const one of boundCitations(block, position)) found.set(one.position, one);
      });
    });
  });
  return [...found.values()];
}

/** Whether a citation binds a sentence that has some of the letters. */
function binds(document: Node, position: number, letters: readonly number[]): boolean {
  const place = document.resolve(position);
  const before = place.before();
  const statement = statementsOfBlock(place.parent).find(({ citations }) => citations.some((one) => before + one.position === position));
  return statement !== undefined && letters.some((letter) => letter >= before + statement.from && letter < before + statement.to);
}

/** @param done how many steps of the change were made before the place was found */
function bringBack(change: Transaction, done: number, { node, position, letters }: Astray): void {
  const mapping = change.mapping.slice(done);
  const last = letters[letters.length - 1];
  const home = last === undefined ? null : endOfSentence(change.doc, mapping.map(last, 1));
  if (last !== undefined && home === null) return;
  if (position !== null) {
    const at = mapping.map(position, 1);
    change.delete(at, at + 1);
  }
  if (home === null) return;
  change.insert(position === null ? home : change.mapping.slice(change.mapping.maps.length - 1).map(home, -1), node);
}

/** @returns the place behind the sentence that a letter is in, and behind the citations that stand there */
function endOfSentence(document: Node, letter: number): number | null {
  const place = document.resolve(letter);
  if (!place.parent.isTextblock) return null;
  const before = place.before();
  const statement = statementsOfBlock(place.parent).find(({ from, to }) => letter >= before + from && letter < before + to);
  if (!statement) return null;
  let end = before + statement.to;
  while (document.nodeAt(end)?.type.name === 'citation') end += 1;
  return end;
}
