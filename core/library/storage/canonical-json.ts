/**
 * JSON without spaces and with keys in code unit order, so that the same content always gives the same text.
 * Properties that are `undefined` are left out, as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  // Without a prototype, so that a key named `__proto__` is an ordinary key.
  const result = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(object).sort()) result[key] = object[key];
  return result;
}
