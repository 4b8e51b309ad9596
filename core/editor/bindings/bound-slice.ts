import type { Node, Slice } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { Transform } from '@tiptap/pm/transform';
import { blocksBetween, hasWords, statementsOfBlock } from './bound-citations';

/** What is copied of a selection: a range, without some of its citations, and some that come behind their words. */
interface Bounds {
  start: number;
  end: number;
  /** Citations in the range that belong to words outside of it. */
  strange: ReadonlySet<number>;
  /** Citations at the very beginning of the range or before it, by the end of the words that they belong to. */
  leading: ReadonlyMap<number, number>;
}

/**
 * What copying the selection takes along: each sentence that is selected whole has its citations with it, and no citation
 * comes without words of its sentence, or before them, where it would bind the sentence it is pasted behind. Citations
 * that are selected alone are meant, and copied as they are.
 * @returns null where the selection is right as it is
 */
export function boundSlice(state: EditorState): Slice | null {
  const bounds = boundsOf(state);
  return bounds && rearranged(state.doc, bounds);
}

/** Positions of the citations that `boundSlice` leaves where they are, as their words are not selected. */
export function citationsLeftBehind(state: EditorState): ReadonlySet<number> {
  return boundsOf(state)?.strange ?? new Set();
}

function boundsOf({ doc, selection }: EditorState): Bounds | null {
  if (selection.empty || selection instanceof NodeSelection || selection.ranges.length !== 1) return null;
  const { from, to } = selection;
  const strange = new Set<number>();
  const leading = new Map<number, number>();
  let [start, end] = [from, to];
  blocksBetween(doc, from, to, (block, before) => {
    for (const one of statementsOfBlock(block)) {
      const [first, last] = [before + one.from, before + one.to];
      const touched = hasWords(doc, Math.max(first, from), Math.min(last, to));
      const whole = touched && !hasWords(doc, first, Math.min(last, from)) && !hasWords(doc, Math.max(first, to), last);
      for (const { position } of one.citations) {
        const at = before + position;
        const inside = at >= from && at < to;
        if (inside && !touched) strange.add(at);
        if (touched && (inside ? !hasWords(doc, from, at) : whole && at < from)) leading.set(at, Math.min(last, to));
        if (!inside && whole) [start, end] = [Math.min(start, at), Math.max(end, at + 1)];
      }
    }
  });
  const changes = strange.size > 0 || leading.size > 0 || start !== from || end !== to;
  return changes && hasWords(doc, from, to) ? { start, end, strange, leading } : null;
}

function rearranged(document: Node, { start, end, strange, leading }: Bounds): Slice {
  const change = new Transform(document);
  for (const at of strange) change.delete(change.mapping.map(at, 1), change.mapping.map(at, 1) + 1);
  for (const [at, behind] of leading) {
    const node = document.nodeAt(at);
    if (node) change.insert(change.mapping.map(behind, 1), node);
    change.delete(change.mapping.map(at, 1), change.mapping.map(at, 1) + 1);
  }
  return change.doc.slice(change.mapping.map(start, -1), change.mapping.map(end, 1), true);
}
