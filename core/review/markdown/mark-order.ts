import type { Mark } from '../../model/review-document';

/** The order in which the editor keeps marks of one text; comments keep the order they have among themselves. */
export const MARK_ORDER: readonly Mark['type'][] = ['link', 'bold', 'italic', 'strike', 'underline', 'code', 'ownWords', 'comment', 'insertion', 'deletion'];

export function inMarkOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
}

/** Whether two marks are one and the same: of a type, and with the same address or comment. */
export function sameMark(a: Mark, b: Mark): boolean {
  if (a.type === 'link' && b.type === 'link') return a.attrs.href === b.attrs.href;
  if (a.type === 'comment' && b.type === 'comment') {
    return a.attrs.id === b.attrs.id && a.attrs.text === b.attrs.text && a.attrs.author === b.attrs.author && a.attrs.createdAt === b.attrs.createdAt;
  }
  if ((a.type === 'insertion' || a.type === 'deletion') && a.type === b.type) {
    return a.attrs.id === b.attrs.id && a.attrs.author === b.attrs.author && a.attrs.createdAt === b.attrs.createdAt;
  }
  return a.type === b.type;
}

export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index] ?? mark) && b[index] !== undefined);
}
