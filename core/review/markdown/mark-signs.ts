import type { Mark } from '../../model/review-document';
import { characterReference } from './character-reference';
import { closingTag, openingTag } from './tag';

const SIGNS: Partial<Record<Mark['type'], string>> = { bold: '**', italic: '*', strike: '~~' };

/** The tag that a mark is written as where Markdown has no sign for it, or where the sign would not be understood. */
export const MARK_TAGS: Record<Mark['type'], string> = {
  bold: 'b',
  italic: 'i',
  strike: 's',
  underline: 'u',
  code: 'code',
  link: 'a',
  ownWords: 'own-words',
  comment: 'comment',
  insertion: 'ins',
  deletion: 'del',
};

/** What stands before marked text; with `signs` Markdown's own signs are used for the marks that have one. */
export function markOpening(mark: Mark, signs: boolean): string {
  if (signs && mark.type === 'link') return '[';
  const sign = signs ? SIGNS[mark.type] : undefined;
  return sign ?? openingTag(MARK_TAGS[mark.type], 'attrs' in mark ? mark.attrs : {});
}

export function markClosing(mark: Mark, signs: boolean): string {
  if (signs && mark.type === 'link') return `](${destination(mark.attrs.href)})`;
  const sign = signs ? SIGNS[mark.type] : undefined;
  return sign ?? closingTag(MARK_TAGS[mark.type]);
}

function destination(address: string): string {
  if (/^[^\s<>()\\&\u0000-\u001F\u007F-\u00A0]+$/.test(address)) return address;
  return `<${address.replace(/[<>\\]/g, '\\$&').replace(/[&\u0000-\u001F\u007F-\u00A0]/g, characterReference)}>`;
}
