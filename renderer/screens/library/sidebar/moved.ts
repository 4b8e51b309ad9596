/** A list with the item of an id at another place, kept within the list. */
export function moved<T extends { id: string }>(items: readonly T[], id: string, to: number): T[] {
  const item = items.find((one) => one.id === id);
  if (!item) return [...items];
  const rest = items.filter((one) => one.id !== id);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}
