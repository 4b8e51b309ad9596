import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import type { Outlet } from '../model/outlet';

/** What a library keeps of the clippings that a review lists or cites: for formats that carry data besides words. */
export interface KeptClippings {
  clippings: ReadonlyMap<Id, Clipping>;
  outlets: readonly Outlet[];
  /** The likely origin of the story that a clipping is a copy of; null where there are no copies. */
  originOf(id: Id): Id | null;
}
