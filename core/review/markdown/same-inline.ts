import type { InlineNode } from '../../model/review-document';
import { sameMarks } from './mark-order';

/** Whether two lines of text are the same document content. */
export function sameInline(a: readonly InlineNode[], b: readonly InlineNode[]): boolean {
  return a.length === b.length && a.every((node, index) => same(node, b[index]));
}

function same(a: InlineNode, b: InlineNode | undefined): boolean {
  if (!b || !sameMarks(a.marks ?? [], b.marks ?? [])) return false;
  if (a.type === 'text') return b.type === 'text' && a.text === b.text;
  if (a.type === 'hardBreak' || a.type === 'paragraphEnd') return b.type === a.type;
  if (b.type !== 'citation') return false;
  const others = b.attrs.passages;
  return (
    a.attrs.passages.length === others.length &&
    a.attrs.passages.every(
      (one, index) =>
        one.clippingId === others[index]?.clippingId &&
        (one.highlightId ?? null) === (others[index].highlightId ?? null) &&
        (one.exact ?? null) === (others[index].exact ?? null),
    )
  );
}
