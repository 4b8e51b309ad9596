import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { canJoin, canSplit, type Transform } from '@tiptap/pm/transform';
import { isJoint } from '../bindings/joints-without-space';

/** Places at which a paragraph ends and the next one beside it begins, between two positions: those of the first ends. */
export function endsBetween(document: Node, from: number, to: number): number[] {
  const ends: number[] = [];
  document.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true;
    const after = position + node.nodeSize;
    if (after - 1 >= from && after + 1 <= to && isBeside(document.resolve(after))) ends.push(after - 1);
    return false;
  });
  return ends;
}

/** Whether two texts stand side by side at a place between them, so that they can be made one. */
export function isBeside(place: ResolvedPos): boolean {
  const { nodeBefore, nodeAfter } = place;
  return isText(nodeBefore) && isText(nodeAfter);
}

function isText(node: Node | null): boolean {
  return node !== null && node.isTextblock && node.type.spec.code !== true;
}

/** Divides the paragraph at a place, within a list its item; what follows a heading is a paragraph. */
export function divide(change: Transform, position: number): void {
  const place = change.doc.resolve(position);
  const { paragraph } = change.doc.type.schema.nodes;
  const inItem = place.depth > 1 && place.node(-1).type.name === 'listItem' && place.index(-1) === 0;
  const depth = inItem ? 2 : 1;
  const types = inItem || place.parent.type.name !== 'heading' || paragraph === undefined ? undefined : [{ type: paragraph }];
  if (canSplit(change.doc, position, depth, types)) change.split(position, depth, types);
}

/** Makes the paragraph at a place and the next one beside it one, with a space between two sentences; of two of which one is empty, the other stays as it is. */
export function joinWithNext(change: Transform, position: number): void {
  const place = change.doc.resolve(position);
  const after = place.after();
  const next = change.doc.nodeAt(after);
  if (!isBeside(change.doc.resolve(after)) || next === null) return;
  if (place.parent.content.size === 0) change.delete(place.before(), after);
  else if (next.content.size === 0) change.delete(after, after + next.nodeSize);
  else {
    if (canJoin(change.doc, after)) change.join(after);
    else change.delete(after - 1, after + 1);
    if (isJoint(change.doc, after - 1)) change.insert(after - 1, change.doc.type.schema.text(' '));
  }
}
