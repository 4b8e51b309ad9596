import type { Clipping } from '../../../../core/model/clipping';
import type { Id } from '../../../../core/model/id';
import { useAnswer } from '../../../client/use-answer';

/** A clipping with its text, once core has given it; null is asked for nothing. */
export function useClipping(id: Id | null): Clipping | null {
  return useAnswer('clippings.get', { id: id ?? '00000000' }, { enabled: id !== null }).data ?? null;
}
