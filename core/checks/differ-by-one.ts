/**
 * Whether two words differ by one letter that was exchanged, put in or left out, or by two neighbours that changed
 * places (F. Damerau 1964). The first letter has to be the same, and a difference in the last one is an ending.
 */
export function differByOne(one: string, other: string): boolean {
  if (one === other || one.charAt(0) !== other.charAt(0) || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (one.charAt(start) === other.charAt(start)) start += 1;
  const [rest, also] = [one.slice(start), other.slice(start)];
  if (rest.length < 2 || also.length < 2) return false;
  const swapped = rest.charAt(0) === also.charAt(1) && rest.charAt(1) === also.charAt(0) && rest.slice(2) === also.slice(2);
  return swapped || rest.slice(1) === also.slice(1) || rest.slice(1) === also || rest === also.slice(1);
}
