import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { ReviewDocument } from '../../model/review-document';
import { reviewExtensions } from '../extensions';
import { acceptance } from './accepted-with-ends';
import { inlinesIn } from './marks-of';

/** Finds places of the text as accepted in the text as it is, in which words stand that are to go. */
export interface AcceptedPositions {
  /** The place where something begins. */
  start(position: number): number;
  /** The place behind something. */
  end(position: number): number;
}

let schema: Schema | null = null;

function marksOfEnds(document: ReviewDocument): boolean {
  return document.content.some((block) => inlinesIn(block).some(({ type }) => type === 'paragraphEnd'));
}

function throughEnds(document: ReviewDocument): AcceptedPositions {
  const back = acceptance(document).mapping.invert();
  return { start: (position) => back.map(position, 1), end: (position) => back.map(position, -1) };
}

/** @param document the text as it is, with its suggestions */
export function acceptedPositions(document: ReviewDocument): AcceptedPositions {
  schema ??= getSchema(reviewExtensions());
  if (marksOfEnds(document)) return throughEnds(document);
  const gone: { at: number; length: number }[] = [];
  let before = 0;
  schema.nodeFromJSON(document).descendants((node, position) => {
    if (!node.isInline || !node.marks.some(({ type }) => type.name === 'deletion')) return true;
    gone.push({ at: position - before, length: node.nodeSize });
    before += node.nodeSize;
    return false;
  });
  const shifted = (position: number, counts: (at: number) => boolean): number =>
    gone.reduce((sum, { at, length }) => (counts(at) ? sum + length : sum), position);
  return {
    start: (position) => shifted(position, (at) => at <= position),
    end: (position) => shifted(position, (at) => at < position),
  };
}
