import type { Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { AddMarkStep, Mapping, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform';
import { endsBetween } from './paragraph-ends';
import { takesMarks, wholeParagraphs, wordsWithEnds } from './words-with-ends';

/** Words of a text that an edit replaces by others: places are those before the edit, `slice` holds text, citations and ends of paragraphs. */
export interface Replacement {
  from: number;
  to: number;
  slice: Slice;
}

/**
 * What an edit does to the words of a text, the last place first.
 * @returns empty for an edit that leaves the text as it is, null for one that changes more than words
 */
export function replacementsOf(edit: Transaction): Replacement[] | null {
  const [only] = edit.steps;
  if (edit.steps.length === 1 && only instanceof ReplaceStep) {
    const replacement = ofWords(only, edit.before);
    return replacement && [replacement];
  }
  const whole = difference(edit.before, edit.doc);
  if (whole === null) return [];
  if (!edit.steps.every((step) => step instanceof ReplaceStep || step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return null;
  // One place after all, as when what is selected is deleted and other words put in its stead.
  const one = edit.before.resolve(whole.from).sameParent(edit.before.resolve(whole.to)) ? ofWords(whole, edit.before) : null;
  return one ? [one] : inSeveralPlaces(edit);
}

/** Words that are replaced in one place after another, as by find and replace. */
function inSeveralPlaces(edit: Transaction): Replacement[] | null {
  const found: Replacement[] = [];
  for (const [index, step] of edit.steps.entries()) {
    if (!(step instanceof ReplaceStep)) return null;
    // Inverted one by one: the inverse of a part of a mapping is that of the whole.
    const toStart = new Mapping(edit.mapping.maps.slice(0, index).map((map) => map.invert()).reverse());
    const replacement = ofWords({ from: toStart.map(step.from), to: toStart.map(step.to), slice: step.slice }, edit.before);
    if (replacement === null || replacement.to - replacement.from !== step.to - step.from) return null;
    found.push(replacement);
  }
  found.sort((one, other) => other.from - one.from);
  return found.some(({ from }, index) => from < (found[index + 1]?.to ?? 0)) ? null : found;
}

/** The one stretch in which two documents differ; null if they do not. */
function difference(before: Node, after: Node): Replacement | null {
  const from = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (from === null || ends === null) return null;
  // Where letters stand twice, both ends run into what is the same from the start.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  return { from, to: ends.a + overlap, slice: after.slice(from, ends.b + overlap) };
}

/** @returns null where more than words changes, or where words cannot be marked */
function ofWords({ from, to, slice }: Replacement, document: Node): Replacement | null {
  const [start, end] = [document.resolve(from), document.resolve(to)];
  if (!start.parent.inlineContent && start.sameParent(end)) return wholeParagraphs({ from, to, slice }, document);
  if (!takesMarks(start.parent) || !takesMarks(end.parent)) return null;
  const inline = wordsWithEnds(slice, start, end);
  if (inline === null) return null;
  // A boundary without words, such as that of two items of a list.
  const isBoundary = inline.size === 0 && !start.sameParent(end) && !/\S/u.test(document.textBetween(from, to, ' ', '.'));
  if (isBoundary && endsBetween(document, from, to).length === 0) return null;
  return goesOverOther(document, from, to) ? null : { from, to, slice: inline };
}

/** Whether a card, a page break or something else without words would go with the words. */
function goesOverOther(document: Node, from: number, to: number): boolean {
  let found = false;
  document.nodesBetween(from, to, (node) => {
    if (node.isBlock && (node.isLeaf || node.type.spec.code === true)) found = true;
  });
  return found;
}
