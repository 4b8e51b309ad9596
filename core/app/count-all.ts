/** How many things there are to come. */
export async function countAll(things: AsyncIterable<unknown>): Promise<number> {
  const iterator = things[Symbol.asyncIterator]();
  let count = 0;
  while ((await iterator.next()).done !== true) count += 1;
  return count;
}
