/** Saves wait for the disk more than they compute; beyond this the disk itself is the limit. */
const AT_ONCE = 8;

/**
 * Does the same with each item, a few at a time. The first failure ends it: what had begun is finished, the rest is
 * not begun.
 * @returns the results in the order of the items
 */
export async function severalAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  const rest = items.entries();
  const failures: unknown[] = [];
  const lane = async (): Promise<void> => {
    for (const [place, item] of rest) {
      if (failures.length > 0) return;
      try {
        results[place] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (failures.length > 0) throw failures[0];
  return results;
}
