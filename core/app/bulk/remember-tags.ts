import type { Session } from '../session';

/** Puts tags into the library's list of them, from which they are suggested; those that are there stay as they are. */
export async function rememberTags(session: Session, tags: readonly string[]): Promise<void> {
  const known = new Set(session.library.document.tags);
  if (tags.every((tag) => known.has(tag))) return;
  await session.library.changeDocument((document) => ({ ...document, tags: [...new Set([...document.tags, ...tags])].sort() }));
  session.changed('library');
}
