/** A place in one list and the place in the other that it corresponds to. */
export interface Match {
  one: number;
  other: number;
}

/** A stretch of both lists; ends are exclusive. */
export interface Stretch {
  oneStart: number;
  oneEnd: number;
  otherStart: number;
  otherEnd: number;
}
