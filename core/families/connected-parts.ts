/** Two members of a family that were found to be copies. */
export interface Link {
  one: number;
  other: number;
}

/**
 * Divides members into parts that hang together by links.
 * @returns the parts, the largest first
 */
export function connectedParts(members: readonly number[], links: readonly Link[]): number[][] {
  const neighbours = new Map<number, number[]>(members.map((member) => [member, []]));
  for (const { one, other } of links) {
    if (!neighbours.has(one) || !neighbours.has(other)) continue;
    neighbours.get(one)?.push(other);
    neighbours.get(other)?.push(one);
  }
  const parts: number[][] = [];
  const seen = new Set<number>();
  for (const member of members) {
    if (!seen.has(member)) parts.push(reachable(member, neighbours, seen));
  }
  return parts.sort((one, other) => other.length - one.length);
}

function reachable(start: number, neighbours: ReadonlyMap<number, readonly number[]>, seen: Set<number>): number[] {
  const part = [start];
  seen.add(start);
  // The list grows while it is walked through.
  for (const member of part) {
    for (const neighbour of neighbours.get(member) ?? []) {
      if (seen.has(neighbour)) continue;
      seen.add(neighbour);
      part.push(neighbour);
    }
  }
  return part;
}
