import { id } from '../../model/id';
import type { BlockNode } from '../../model/review-document';
import type { TokenReader } from './token-reader';

/**
 * `::page-break`, `::coverage`, `::clipping 3f2a91c0`.
 * @throws DatelineError `bad-input` for any other: it may mean something that must not be lost
 */
export function readDirective(reader: TokenReader, directive: string): BlockNode {
  const [name = '', ...rest] = directive.trim().split(/\s+/);
  const argument = rest.join(' ');
  if (name === 'page-break' && argument === '') return { type: 'pageBreak' };
  if (name === 'coverage' && argument === '') return { type: 'coverage' };
  if (name === 'clipping' && id.safeParse(argument).success) return { type: 'clippingCard', attrs: { clippingId: argument } };
  throw reader.problem(`“::${directive}” is not known; there are ::page-break, ::coverage and ::clipping with the id of one`);
}
