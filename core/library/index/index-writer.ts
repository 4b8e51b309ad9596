import type Database from 'libsql';
import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import type { Outlet } from '../../model/outlet';
import { withOutlet } from '../../outlets/with-outlet';
import { foldText } from '../../search/folded-words';
import type { FileStamp } from '../storage/file-stamp';
import { summaryOf, type OwnSummary } from '../summary-of';
import { FamilyWriter } from './family-writer';
import { familyEntry, indexRow, type IndexRow, type SearchedRemarks, type SearchedText } from './index-row';
import { inTransaction } from './in-transaction';
import type { IndexRevision } from './index-revision';
import { COUNTER_BITS } from './sort-moment';

/** Clippings of one second that can be told apart. */
const PER_SECOND = 2 ** COUNTER_BITS;

interface Known {
  number: number;
  fingerprint: string;
  remarksFingerprint: string;
  day: string;
  outletKey: string;
}

/** Puts clippings into the index and takes them out; each in one transaction, or in the one that is open. */
export class IndexWriter {
  private readonly statements;
  private readonly families: FamilyWriter;

  constructor(
    private readonly database: Database.Database,
    /** Those that library.json lists. */
    private readonly outlets: () => readonly Outlet[],
    private readonly revision: IndexRevision,
  ) {
    this.families = new FamilyWriter(database);
    this.statements = {
      find: database.prepare('SELECT number, fingerprint, remarks_fingerprint AS remarksFingerprint, day, outlet_key AS outletKey FROM clipping WHERE id = ?'),
      last: database.prepare('SELECT max(number) AS number FROM clipping WHERE number >= ? AND number < ?'),
      clipping: database.prepare('INSERT OR REPLACE INTO clipping VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
      summary: database.prepare('INSERT OR REPLACE INTO summary VALUES (?, ?)'),
      body: database.prepare('INSERT OR REPLACE INTO body VALUES (?, ?)'),
      search: database.prepare('INSERT INTO search (rowid, title, text, about) VALUES (?, ?, ?, ?)'),
      remarks: database.prepare('INSERT INTO remarks (rowid, words) VALUES (?, ?)'),
      address: database.prepare('INSERT OR IGNORE INTO address VALUES (?, ?)'),
      tag: database.prepare('INSERT OR IGNORE INTO tag VALUES (?, ?)'),
      dropTags: database.prepare('DELETE FROM tag WHERE number = ?'),
      dropClipping: database.prepare('DELETE FROM clipping WHERE number = ?'),
      dropSummary: database.prepare('DELETE FROM summary WHERE number = ?'),
      dropBody: database.prepare('DELETE FROM body WHERE number = ?'),
      dropSearch: database.prepare('DELETE FROM search WHERE rowid = ?'),
      dropRemarks: database.prepare('DELETE FROM remarks WHERE rowid = ?'),
      dropAddress: database.prepare('DELETE FROM address WHERE number = ?'),
    };
  }

  put(clipping: Clipping, stamp: FileStamp): void {
    const summary = summaryOf(withOutlet(clipping, this.outlets()));
    const row = indexRow(clipping, summary.outlet);
    this.inTransaction(() => {
      const known = this.find(clipping.id);
      const stays = known !== null && Math.floor(known.number / PER_SECOND) === row.moment.seconds;
      const number = stays ? known.number : this.freeNumber(row.moment.seconds);
      if (known !== null && number !== known.number) this.families.remove(known.number, clipping.id);
      const regrouped = this.families.put(number, familyEntry(clipping, row.searched));
      // By these two, among others, it is told which of several copies came first.
      if (regrouped || known?.day !== row.moment.day || known.outletKey !== row.outletKey) this.revision.familiesChanged();
      // Most saves are a mark, a tag or a note on a long text; searching for the text does not change then.
      const sameText = stays && known.fingerprint === row.searched.fingerprint;
      const sameRemarks = stays && known.remarksFingerprint === row.remarks.fingerprint;
      if (known !== null) this.drop(known.number, { sameText, sameRemarks });
      this.writeRow(number, clipping, summary, row, stamp);
      if (!sameText) this.writeText(number, row.searched);
      if (!sameRemarks) this.writeRemarks(number, row.remarks);
    });
  }

  remove(id: Id): void {
    this.inTransaction(() => {
      const known = this.find(id);
      if (known === null) return;
      this.families.remove(known.number, id);
      this.revision.familiesChanged();
      this.drop(known.number, { sameText: false, sameRemarks: false });
    });
  }

  private writeRow(number: number, clipping: Clipping, summary: OwnSummary, row: IndexRow, stamp: FileStamp): void {
    const { imprint } = row;
    this.statements.clipping.run([
      number,
      clipping.id,
      stamp.modified,
      stamp.size,
      row.searched.fingerprint,
      row.remarks.fingerprint,
      clipping.original.sha256,
      row.moment.day,
      summary.outlet,
      row.outletKey,
      imprint.name,
      imprint.byHand ? 1 : 0,
      imprint.host,
      summary.language,
      summary.status,
      summary.read ? 1 : 0,
      summary.tone,
      summary.sectionId,
      row.tagsKey,
      summary.highlights,
      summary.capturedAt,
    ]);
    this.statements.summary.run([number, JSON.stringify(summary)]);
    for (const key of row.addressKeys) this.statements.address.run([key, number]);
    for (const tag of clipping.tags) this.statements.tag.run([number, tag]);
  }

  private writeText(number: number, searched: SearchedText): void {
    this.statements.body.run([number, searched.text]);
    this.statements.search.run([number, foldText(searched.title), searched.folded(), foldText(searched.about)]);
  }

  private writeRemarks(number: number, { words }: SearchedRemarks): void {
    if (words !== '') this.statements.remarks.run([number, foldText(words)]);
  }

  private drop(number: number, { sameText, sameRemarks }: { sameText: boolean; sameRemarks: boolean }): void {
    const { dropClipping, dropSummary, dropAddress, dropTags, dropBody, dropSearch, dropRemarks } = this.statements;
    const drops = [dropClipping, dropSummary, dropAddress, dropTags, ...(sameText ? [] : [dropBody, dropSearch]), ...(sameRemarks ? [] : [dropRemarks])];
    for (const statement of drops) statement.run([number]);
  }

  private find(id: Id): Known | null {
    return (this.statements.find.get([id]) as Known | undefined) ?? null;
  }

  private freeNumber(seconds: number): number {
    const first = seconds * PER_SECOND;
    const { number } = this.statements.last.get([first, first + PER_SECOND]) as { number: number | null };
    return number === null ? first : number + 1;
  }

  private inTransaction(step: () => void): void {
    try {
      if (this.database.inTransaction) step();
      else inTransaction(this.database, step);
    } catch (error) {
      this.families.forget();
      throw error;
    }
  }
}
