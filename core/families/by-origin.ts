/** What tells which of several copies came first. */
export interface OriginClues {
  id: string;
  /** The calendar day it was published, as its outlet states it; of its capture if that is not known. */
  day: string;
  /** Whether its outlet is a news agency. */
  agency: boolean;
  /** When it was published or captured, in seconds since 1970. */
  seconds: number;
  /** ISO instant. */
  capturedAt: string;
}

/**
 * Puts the copies of a story in the order in which they most likely came about, the origin first: by day; on one day an
 * agency before those who print it, whose clocks and time zones say little; then by time.
 */
export function byOrigin(one: OriginClues, other: OriginClues): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  if (one.agency !== other.agency) return one.agency ? -1 : 1;
  if (one.seconds !== other.seconds) return one.seconds - other.seconds;
  if (one.capturedAt !== other.capturedAt) return one.capturedAt < other.capturedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
