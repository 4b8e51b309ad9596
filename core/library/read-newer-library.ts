import { libraryDocument, type LibraryDocument } from '../model/library';
import { newLibraryDocument } from './new-library-document';

/**
 * What this version can read of a library.json that a newer Dateline wrote: each part that still has the known shape.
 * For showing only; it is never saved.
 */
export function readNewerLibrary(raw: Record<string, unknown>, folderName: string): LibraryDocument {
  const readable: Record<string, unknown> = { ...newLibraryDocument(folderName) };
  for (const [key, schema] of Object.entries(libraryDocument.shape)) {
    const part = schema.safeParse(raw[key]);
    if (part.success) readable[key] = part.data;
  }
  return libraryDocument.parse(readable);
}
