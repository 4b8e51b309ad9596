/** An object of a JSON document, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns a value that is a filled text, or null */
export function jsonText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** @returns the objects of a list, or of an object's values; none for anything else */
export function jsonObjects(value: unknown, most = 500): JsonObject[] {
  const all: unknown[] = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  return all.slice(0, most).filter(isJsonObject);
}

/**
 * A field under any of its names, compared in lower case: the versions of ninjs differ in how they write them.
 * @returns its value, or undefined
 */
export function jsonField(object: JsonObject, ...names: string[]): unknown {
  const entries = Object.entries(object);
  for (const name of names) {
    const found = entries.find(([key, value]) => key.toLowerCase() === name && value !== null);
    if (found !== undefined) return found[1];
  }
  return undefined;
}
