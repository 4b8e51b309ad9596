/**
 * What a node of a page derives from in the built programs, in place of linkedom's target of events. That one keeps a
 * map of listeners for every node, in one weak map of all nodes: a third of the time that reading a page took, for
 * events that never come.
 */
export class EventTarget {
  /** @returns that nobody minded the event: nobody can listen */
  dispatchEvent(): boolean {
    return true;
  }
}
