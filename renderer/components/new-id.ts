/** An id for something new in library.json: 16 hex digits. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}
