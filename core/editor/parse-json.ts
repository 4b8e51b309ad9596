/** @returns what the text says as JSON, or `undefined` when it is none; the caller validates the shape */
export function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
