import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Low } from 'lowdb';
import type { FileStamp } from './file-stamp';
import { DocumentAdapter, type Stored } from './document-adapter';
import type { DocumentKind, Enveloped } from './document-kind';
import { sealed } from './document-text';
import { UnconfirmedWrite } from './unconfirmed-write';

/** The one door to a file while a step runs on it: no other step of this process reads or writes it meanwhile. */
export class DocumentHandle<T extends Enveloped> {
  private readonly adapter: DocumentAdapter<T>;
  private readonly low: Low<Stored<T>>;
  private last: Promise<unknown> = Promise.resolve();
  private written: T | null = null;

  constructor(path: string, kind: DocumentKind<T>) {
    this.adapter = new DocumentAdapter(path, kind);
    this.low = new Low<Stored<T>>(this.adapter, null);
  }

  get path(): string {
    return this.adapter.path;
  }

  /** Of the file as last read or written through this handle. */
  get stamp(): FileStamp {
    return this.adapter.stamp ?? { modified: 0, size: 0 };
  }

  /** Runs steps one after another, in the order they were asked for; a failed one does not stop the next. */
  inTurn<R>(step: () => Promise<R>): Promise<R> {
    const turn = this.last.then(step);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** @returns what the file holds now; null if it does not exist */
  async read(): Promise<Stored<T>> {
    // Low keeps its old data when the adapter has none; a file that has gone must not live on in memory.
    this.low.data = null;
    await this.low.read();
    return this.low.data;
  }

  /** Writes the document under its next revision and a fresh checksum, and returns it as written. */
  async write(document: T): Promise<T> {
    const next = sealed({ ...document, revision: document.revision + 1 });
    this.written = next;
    this.low.data = { state: 'good', document: next };
    await this.low.write();
    return next;
  }

  /** After a write that failed: the document that the file holds all the same, or null. */
  writtenInSpiteOf(error: unknown): T | null {
    return error instanceof UnconfirmedWrite ? this.written : null;
  }
}

interface Lent {
  handle: unknown;
  users: number;
}

const lent = new Map<string, Lent>();

/**
 * Lends the one handle of a path, and takes turns with everything else that uses it in this process. The path is
 * resolved first, so that two ways to a folder (a link, another spelling) lead to the same handle.
 */
export async function withDocument<T extends Enveloped, R>(
  path: string,
  kind: DocumentKind<T>,
  step: (handle: DocumentHandle<T>) => Promise<R>,
): Promise<R> {
  const key = realPath(path);
  const entry = lent.get(key) ?? { handle: new DocumentHandle(key, kind), users: 0 };
  lent.set(key, entry);
  entry.users += 1;
  // A path has one kind for as long as the library exists: its place in the layout says which.
  const handle = entry.handle as DocumentHandle<T>;
  try {
    return await handle.inTurn(() => step(handle));
  } finally {
    entry.users -= 1;
    if (entry.users === 0) lent.delete(key);
  }
}

/** The file need not exist yet, nor its folder. At once, so that turns are taken in the order they are asked for. */
function realPath(path: string): string {
  let folder = dirname(path);
  const missing = [basename(path)];
  for (;;) {
    try {
      return join(realpathSync(folder), ...missing);
    } catch {
      if (folder === dirname(folder)) return path;
      missing.unshift(basename(folder));
      folder = dirname(folder);
    }
  }
}
