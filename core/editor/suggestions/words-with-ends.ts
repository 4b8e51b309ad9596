import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';
import type { Replacement } from './replacements-of';

/**
 * What comes in several paragraphs, put into one, with their ends among the words.
 * @returns null where more than words and ends of paragraphs comes in
 */
export function wordsWithEnds(slice: Slice, start: ResolvedPos, end: ResolvedPos): Slice | null {
  if (slice.size === 0 && slice.openStart === 0) return Slice.empty;
  if (slice.content.firstChild?.isInline === true) return slice;
  const blocks = paragraphsOf(slice, start);
  if (blocks === null || (blocks.length > 1 && isWithinHeading(start, end))) return null;
  return joinedByEnds(blocks);
}

/** Whole paragraphs that come in or go between others, as ends and words of the one before them, or of the one after them. */
export function wholeParagraphs(change: Replacement, document: Node): Replacement | null {
  return change.from < change.to ? paragraphsThatGo(change, document) : paragraphsThatCome(change, document);
}

/** Whether words of a node can be marked as suggested. */
export function takesMarks({ inlineContent, type }: Node): boolean {
  const { insertion } = type.schema.marks;
  return inlineContent && insertion !== undefined && type.allowsMarkType(insertion);
}

/** The paragraphs of a slice that goes on with the one at a place: the first may be of another kind, as it takes on that one's. */
function paragraphsOf({ content, openStart, openEnd }: Slice, start: ResolvedPos): Node[] | null {
  const inItem = start.depth > 1 && start.node(-1).type.name === 'listItem' && start.index(-1) === 0;
  const blocks = inItem && openStart === 2 ? paragraphsOfItems(content) : childrenOf(content);
  if (openStart !== openEnd || openStart !== (inItem && blocks.length > 1 ? 2 : 1)) return null;
  return blocks.every(({ isTextblock, type }, index) => (index === 0 ? isTextblock : type.name === 'paragraph')) ? blocks : null;
}

/** Behind a heading a paragraph follows; the rest of a divided heading would be one as well. */
function isWithinHeading(start: ResolvedPos, end: ResolvedPos): boolean {
  return start.parent.type.name === 'heading' && (!start.sameParent(end) || end.parentOffset < end.parent.content.size);
}

function paragraphsThatGo({ from, to, slice }: Replacement, document: Node): Replacement | null {
  if (slice.size > 0 || !onlyTexts(document, from, to)) return null;
  if (isText(document.resolve(from).nodeBefore)) return { from: from - 1, to: to - 1, slice };
  return isParagraph(document.resolve(to).nodeAfter) ? { from: from + 1, to: to + 1, slice } : null;
}

function paragraphsThatCome({ from, slice }: Replacement, document: Node): Replacement | null {
  const { nodeBefore, nodeAfter, parent } = document.resolve(from);
  const blocks = childrenOf(slice.content);
  if (parent.type.name === 'listItem' || slice.openStart > 0 || slice.openEnd > 0 || !blocks.every(isParagraph)) return null;
  const [words, end] = [joinedByEnds(blocks), endOf(document)];
  if (words === null || end === null) return null;
  if (isText(nodeBefore)) return { from: from - 1, to: from - 1, slice: new Slice(end.append(words.content), 0, 0) };
  return isParagraph(nodeAfter) ? { from: from + 1, to: from + 1, slice: new Slice(words.content.append(end), 0, 0) } : null;
}

function isText(node: Node | null): boolean {
  return node !== null && node.isTextblock && takesMarks(node);
}

function isParagraph(node: Node | null): boolean {
  return node?.type.name === 'paragraph';
}

function childrenOf(content: Fragment): Node[] {
  return Array.from({ length: content.childCount }, (_, index) => content.child(index));
}

function paragraphsOfItems(content: Fragment): Node[] {
  return childrenOf(content).flatMap((item) => (item.type.name === 'listItem' && item.childCount === 1 ? childrenOf(item.content) : [item]));
}

function joinedByEnds(blocks: readonly Node[]): Slice | null {
  const [first] = blocks;
  const end = first ? endOf(first) : null;
  if (end === null) return null;
  const content = blocks.reduce((all, block, index) => (index === 0 ? block.content : all.append(end).append(block.content)), Fragment.empty);
  return new Slice(content, 0, 0);
}

function endOf({ type }: Node): Fragment | null {
  const end = type.schema.nodes['paragraphEnd'];
  return end ? Fragment.from(end.create()) : null;
}

function onlyTexts(document: Node, from: number, to: number): boolean {
  let only = true;
  document.slice(from, to).content.forEach((node) => {
    only &&= isText(node);
  });
  return only;
}
