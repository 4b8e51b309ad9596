import { readFile, stat } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { atomicWrite } from './atomic-write';
import type { DocumentKind, Enveloped } from './document-kind';
import { documentText } from './document-text';
import type { FileStamp } from './file-stamp';
import { isMissing, readFailure } from './io-error';
import { parseDocument, type ParsedDocument } from './parse-document';
import { UnconfirmedWrite } from './unconfirmed-write';

/** What a document's file holds; null if there is no such file. Anything but a good document is a state, not a value. */
export type Stored<T> = ParsedDocument<T> | null;

/**
 * How lowdb reads and writes one document of a library. lowdb's own file adapter neither syncs nor validates, and
 * shares one temporary name between writers.
 */
export class DocumentAdapter<T extends Enveloped> implements Adapter<Stored<T>> {
  /** Of the file as last read or written. */
  stamp: FileStamp | null = null;

  constructor(
    readonly path: string,
    private readonly kind: DocumentKind<T>,
  ) {}

  async read(): Promise<Stored<T>> {
    try {
      // The stamp first: if the file changes in between, the next look sees another stamp and reads again.
      const { mtimeMs, size } = await stat(this.path);
      this.stamp = { modified: mtimeMs, size };
      return parseDocument(this.kind, await readFile(this.path, 'utf8'));
    } catch (error) {
      if (isMissing(error)) return null;
      throw readFailure(error, this.path);
    }
  }

  async write(stored: Stored<T>): Promise<void> {
    if (stored?.state !== 'good') throw new Error('Only a good document is ever written.');
    try {
      this.stamp = await atomicWrite(this.path, documentText(stored.document));
    } catch (error) {
      if (error instanceof UnconfirmedWrite) this.stamp = error.stamp;
      throw error;
    }
  }
}
