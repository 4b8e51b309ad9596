import type { ClippingFacets, ClippingPage, ClippingQuery } from '../../contract/clipping-calls';
import type { Clipping } from '../../model/clipping';
import type { ClippingFamily } from '../../model/clipping-summary';
import type { Id } from '../../model/id';
import type { Outlet } from '../../model/outlet';
import type { FileStamp } from '../storage/file-stamp';
import { closeIndex, emptyIndex, openIndex, replaceIndex, useMemory, type IndexMode, type OpenedIndex } from './index-database';
import { isBrokenIndex, isDiskFull } from './index-errors';
import { reserveRoom, restartJournal } from './index-room';
import type { ClippingConditions } from './matching-clippings';
import { FacetReader } from './facet-reader';
import { IndexRevision } from './index-revision';
import { NumberLists } from './number-lists';
import { followOutlets } from './follow-outlets';
import type { FamilyCopy } from './family-reader';
import type { KnownClipping } from './known-clipping';
import { IndexReader, type ClippingCounts, type OutletCount, type QuerySurroundings } from './index-reader';
import { IndexWriter } from './index-writer';

/** What the index needs of the library around it. */
export interface IndexSurroundings {
  folder: string;
  mode: IndexMode;
  query: () => QuerySurroundings;
  /** Those that library.json lists, for the names of the clippings' outlets. */
  outlets: () => readonly Outlet[];
}

interface IndexParts {
  opened: OpenedIndex;
  revision: IndexRevision;
  reader: IndexReader;
  facets: FacetReader;
  writer: IndexWriter;
}

function indexParts(opened: OpenedIndex, { outlets }: IndexSurroundings): IndexParts {
  const { database } = opened;
  const revision = new IndexRevision(database);
  const lists = new NumberLists(database, revision);
  return {
    opened,
    revision,
    reader: new IndexReader(database, lists),
    facets: new FacetReader(database, lists, revision),
    writer: new IndexWriter(database, outlets, revision),
  };
}

/**
 * Lists, counts and searches of the clippings. Derived from their files: whatever happens to it, it can be made
 * again, and no answer of it is ever a reason to change a file.
 */
export class ClippingIndex {
  /** Called when the index had to be replaced by an empty one. */
  onLost: (() => void) | null = null;
  /** Called when the disk had no room for a change of it. */
  onFull: (() => void) | null = null;
  #behind = false;
  private parts: IndexParts;

  constructor(private readonly surroundings: IndexSurroundings) {
    const opened = openIndex(surroundings.folder, surroundings.mode);
    try {
      this.parts = indexParts(opened, surroundings);
    } catch {
      // It opened, but its tables are not all there.
      this.parts = indexParts(replaceIndex(surroundings.folder, opened), surroundings);
    }
  }

  /** It was made anew and has to be filled from the files. */
  get fresh(): boolean {
    return this.parts.opened.fresh;
  }

  /** Another process keeps it up to date. */
  get shared(): boolean {
    return this.parts.opened.mode === 'shared';
  }

  /** The disk was full since `catchingUp`: what the files say now is not all in it, and a comparison finds what is missing. */
  get behind(): boolean {
    return this.#behind;
  }

  /** To be called before it is compared with the files. */
  catchingUp(): void {
    this.#behind = false;
  }

  /** One page of the clippings that meet the query; a query with a mistake in it meets none. */
  list(query: ClippingQuery): ClippingPage {
    return this.attempt(() => this.parts.reader.list(query, this.surroundings.query()));
  }

  /** See `IndexReader.prepare`. */
  prepare(): void {
    this.attempt(() => { this.parts.reader.prepare(this.surroundings.query()); });
  }

  /** How many clippings meet a query, copies included. */
  count(query: ClippingConditions): number {
    return this.attempt(() => this.parts.reader.count(query, this.surroundings.query()));
  }

  /** How the clippings that meet a query divide. */
  facets(query: ClippingConditions): ClippingFacets {
    return this.attempt(() => this.parts.facets.facets(query, this.surroundings.query()));
  }

  counts(): ClippingCounts {
    return this.attempt(() => this.parts.reader.counts());
  }

  outlets(): OutletCount[] {
    return this.attempt(() => this.parts.reader.outlets());
  }

  sections(): ReadonlyMap<Id, number> {
    return this.attempt(() => this.parts.reader.sections());
  }

  /** The newest clipping of a web page, however its address is spelled; null if there is none. */
  findByAddress(address: string): Id | null {
    return this.attempt(() => this.parts.reader.findByAddress(address));
  }

  /** The newest clipping that was made from these bytes (hex SHA-256 of the original); null if there is none. */
  findByHash(sha256: string): Id | null {
    return this.attempt(() => this.parts.reader.findByHash(sha256));
  }

  /** The family of a clipping; null if there are no copies of it. */
  familyOf(id: Id): ClippingFamily | null {
    return this.attempt(() => this.parts.reader.families.of(id));
  }

  /** All copies of a clipping's story, itself included, in no order; empty if there are none. */
  familyMembers(id: Id): FamilyCopy[] {
    return this.attempt(() => this.parts.reader.families.members(id, this.surroundings.query().agencies));
  }

  /** The ids of all families, the one with the newest clipping first. */
  families(): Id[] {
    return this.attempt(() => this.parts.reader.families.all());
  }

  stamp(id: Id): FileStamp | null {
    return this.attempt(() => this.parts.reader.stamp(id));
  }

  /** What is known of a clipping whose file cannot be read; null if it is not in the index. */
  known(id: Id): KnownClipping | null {
    return this.attempt(() => this.parts.reader.known(id));
  }

  stamps(shard: string): Map<Id, FileStamp> {
    return this.attempt(() => this.parts.reader.stamps(shard));
  }

  put(clipping: Clipping, stamp: FileStamp): void {
    if (!this.shared) this.write(() => { this.parts.writer.put(clipping, stamp); });
  }

  /**
   * Gives the clippings the names that library.json now has for their outlets.
   * @returns whether some have another name now; what is searched for in them is then read again by the next comparison
   */
  followOutlets(): boolean {
    if (this.shared) return false;
    let changed = false;
    this.write(() => {
      changed = followOutlets(this.parts.opened.database, this.surroundings.outlets());
      if (changed) this.parts.revision.familiesChanged();
    });
    return changed;
  }

  remove(id: Id): void {
    if (!this.shared) this.write(() => { this.parts.writer.remove(id); });
  }

  /** Puts what follows into one transaction until `endBatch`: several times quicker for many clippings. */
  beginBatch(): void {
    this.write(() => {
      if (!this.parts.opened.database.inTransaction) this.parts.opened.database.exec('BEGIN');
    });
  }

  endBatch(): void {
    this.write(() => {
      if (this.parts.opened.database.inTransaction) this.parts.opened.database.exec('COMMIT');
    });
  }

  /** Gives the index more memory for pages while very many clippings are put into it, and takes that back. */
  expectMany(many: boolean): void {
    this.attempt(() => { useMemory(this.parts.opened.database, many); });
  }

  /** Keeps some room of the disk for changes of the index, so that lists can follow also when the disk is full. */
  reserveRoom(): void {
    if (!this.shared) this.write(() => { reserveRoom(this.parts.opened); });
  }

  /** When it was last begun anew; null for one that does not say, as earlier ones did not. */
  madeAt(): string | null {
    return this.attempt(() => {
      const { database } = this.parts.opened;
      if (database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'made'").get() === undefined) return null;
      const row = database.prepare('SELECT at FROM made').get() as { at: string } | undefined;
      return row?.at ?? null;
    });
  }

  /** What SQLite finds wrong with the file of the index; null if it is sound. */
  damage(): string | null {
    try {
      const [first] = this.parts.opened.database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
      return first === undefined || first.quick_check === 'ok' ? null : first.quick_check;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Throws everything away; the index then has to be filled again. */
  clear(): void {
    this.parts = indexParts(emptyIndex(this.surroundings.folder, this.parts.opened), this.surroundings);
  }

  close(): void {
    closeIndex(this.parts.opened);
  }

  /**
   * On a full disk the index stays as it was, with all of a batch taken back: it is whole, only older than the files,
   * and they tell by their stamps what is missing.
   */
  private write(step: () => void): void {
    this.attempt(() => {
      const inBatch = this.parts.opened.database.inTransaction;
      try {
        step();
      } catch (error) {
        this.takeBack(error);
        if (inBatch || !this.fitsAfterAll(step)) {
          this.#behind = true;
          this.onFull?.();
        }
      }
    });
  }

  /** Once the journal may begin from its start again, a change needs no more room than the journal has already. */
  private fitsAfterAll(step: () => void): boolean {
    try {
      restartJournal(this.parts.opened);
      step();
      return true;
    } catch (error) {
      this.takeBack(error);
      return false;
    }
  }

  /** @throws what is not about a full disk */
  private takeBack(error: unknown): void {
    if (!isDiskFull(error)) throw error;
    const { opened } = this.parts;
    if (opened.database.inTransaction) opened.database.exec('ROLLBACK');
    // What its parts remember may be of what was taken back.
    this.parts = indexParts(opened, this.surroundings);
  }

  /** A broken index is replaced at once and the question asked again, so that a save never fails because of it. */
  private attempt<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      if (!isBrokenIndex(error)) throw error;
      this.parts = indexParts(replaceIndex(this.surroundings.folder, this.parts.opened), this.surroundings);
      this.onLost?.();
      try {
        return step();
      } catch (again) {
        if (!isBrokenIndex(again)) throw again;
        // The disk takes no new one either: the library works on with one in memory.
        this.parts = indexParts(openIndex(this.surroundings.folder, 'private'), this.surroundings);
        return step();
      }
    }
  }
}
