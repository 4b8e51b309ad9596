import type { ClippingQuery } from '../../../core/contract/clipping-calls';
import { pageInput } from './list/list-query';
import { FIRST_PLACE, listQuery } from './place';

/** The question that the list of a library begins with, so that it can be asked before there is a list. */
export function firstListInput(): ClippingQuery {
  return pageInput(listQuery(FIRST_PLACE, ''), 0);
}
