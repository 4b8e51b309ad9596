import { createContext, useContext } from 'react';
import type { Id } from '../../../core/model/id';

/** Asks what a new review takes over of an earlier one; without an id, of the one at hand. */
export type RollForward = (id?: Id) => void;

export const RollForwardContext = createContext<RollForward>(() => undefined);

export function useRollForward(): RollForward {
  return useContext(RollForwardContext);
}
