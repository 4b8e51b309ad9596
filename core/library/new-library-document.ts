import { randomBytes } from 'node:crypto';
import type { LibraryDocument } from '../model/library';
import { LIBRARY_KIND } from './storage/document-kind';

/** The content of an empty library's library.json, before its first save. */
export function newLibraryDocument(name: string): LibraryDocument {
  return {
    format: LIBRARY_KIND.format,
    version: LIBRARY_KIND.version,
    revision: 0,
    checksum: '',
    id: randomBytes(8).toString('hex'),
    name,
    settings: { office: '', feedMinutes: 30 },
    outlets: [],
    sections: [],
    tags: [],
    savedSearches: [],
    feeds: [],
  };
}
