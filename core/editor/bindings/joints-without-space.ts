import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';

const ENDS = /[.!?…]["'”’»›)\]]*$/u;
const BEGINS = /^["'“„«‹([]*[\p{L}\p{N}]/u;

/**
 * Where an edit put a sentence directly behind the stop of another one: paragraphs that were joined, a sentence that
 * was pasted or dropped. Without a space there the two would be read as one, with the sources of both.
 * @returns positions in the new document, each once
 */
export function jointsWithoutSpace(transactions: readonly Transaction[], mapping: Mapping, before: Node, after: Node): number[] {
  const pasted = transactions.some((one) => ['paste', 'drop'].includes(String(one.getMeta('uiEvent'))));
  const found = new Set<number>();
  mapping.maps.forEach((map, index) => {
    // `mapping.slice(0, index).invert()` would invert all of it.
    const [behind, ahead] = [mapping.slice(index + 1), new Mapping(mapping.maps.slice(0, index)).invert()];
    map.forEach((oldFrom, oldTo, newFrom, newTo) => {
      const joined = newFrom === newTo && index === 0 && !sameBlock(before, ahead.map(oldFrom), ahead.map(oldTo));
      if (!pasted && !joined) return;
      for (const position of new Set([behind.map(newFrom), behind.map(newTo)])) if (isJoint(after, position)) found.add(position);
    });
  });
  return [...found].sort((a, b) => a - b);
}

function sameBlock(document: Node, from: number, to: number): boolean {
  return document.resolve(from).sameParent(document.resolve(to));
}

/** Whether a sentence begins at a position, directly behind the stop of another one. */
export function isJoint(document: Node, position: number): boolean {
  const { parent, parentOffset } = document.resolve(position);
  if (parent.type.name !== 'paragraph') return false;
  const left = parent.textBetween(Math.max(0, parentOffset - 8), parentOffset, '', '\uFFFC');
  const right = parent.textBetween(parentOffset, Math.min(parent.content.size, parentOffset + 8), '', '\uFFFC');
  return ENDS.test(left) && BEGINS.test(right);
}
