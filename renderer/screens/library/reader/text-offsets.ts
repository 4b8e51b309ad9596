/** A piece of a clipping's plain text: UTF-16 offsets, `end` exclusive. */
export interface Offsets {
  start: number;
  end: number;
}

/** Carried by every element whose only child is a piece of plain text: where that piece begins. */
export const START_ATTRIBUTE = 'data-start';

/**
 * The piece of plain text that a selection in the reader covers.
 * @param root the element that holds the text of the clipping
 * @returns null when the selection holds none of the text
 */
export function offsetsOfRange(root: Element, range: Range): Offsets | null {
  const pieces = [...root.querySelectorAll(`[${START_ATTRIBUTE}]`)].filter((piece) => range.intersectsNode(piece));
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const start = first.contains(range.startContainer) ? startOf(first) + within(range.startContainer, range.startOffset) : startOf(first);
  const end = last.contains(range.endContainer)
    ? startOf(last) + within(range.endContainer, range.endOffset)
    : startOf(last) + (last.textContent?.length ?? 0);
  return end > start ? { start, end } : null;
}

/** The place in the reader of a piece of plain text, or null when it is not shown. */
export function rangeOfOffsets(root: Element, { start, end }: Offsets): Range | null {
  const pieces = [...root.querySelectorAll(`[${START_ATTRIBUTE}]`)];
  const first = pieces.find((piece) => startOf(piece) + (piece.textContent?.length ?? 0) > start);
  const last = pieces.filter((piece) => startOf(piece) < end).at(-1);
  if (!first?.firstChild || !last?.firstChild) return null;
  const range = document.createRange();
  range.setStart(first.firstChild, Math.max(0, start - startOf(first)));
  range.setEnd(last.firstChild, Math.min(last.firstChild.textContent?.length ?? 0, end - startOf(last)));
  return range;
}

/** Leaves out white space at both ends; null when nothing else is there. */
export function trimmed(text: string, { start, end }: Offsets): Offsets | null {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  if (inner === '') return null;
  const from = start + piece.indexOf(inner);
  return { start: from, end: from + inner.length };
}

function startOf(piece: Element): number {
  return Number(piece.getAttribute(START_ATTRIBUTE));
}

/** A boundary is in the text itself, or in the element around it before or behind its one text. */
function within(container: Node, offset: number): number {
  if (container.nodeType === Node.TEXT_NODE) return offset;
  return offset === 0 ? 0 : (container.textContent?.length ?? 0);
}
