const kept = new Map<string, unknown>();

/** Keeps view state beyond its screen, for as long as the window is open. */
export function keep(key: string, value: unknown): void {
  kept.set(key, value);
}

/** What was kept under a key, or undefined. All users of a key must agree on its type. */
export function recall<T>(key: string): T | undefined {
  return kept.get(key) as T | undefined;
}
