/** Longer endings than this are other words. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/**
 * Whether two words in lower case may be forms of one word: they begin alike, and only short endings differ
 * (`наш` and `нашим`, `проект` and `проектом`, `port` and `portda`). Words without any case are compared as they are.
 */
export function sameStem(one: string, other: string): boolean {
  if (one === other) return true;
  let common = 0;
  while (common < one.length && common < other.length && one.charAt(common) === other.charAt(common)) common += 1;
  const longest = Math.max(one.length, other.length);
  return common >= SHORTEST_STEM && common * 2 > longest && longest - common <= LONGEST_ENDING && Math.min(one.length, other.length) - common <= 2;
}
