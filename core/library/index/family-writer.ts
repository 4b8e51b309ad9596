import type Database from 'libsql';
import { connectedParts, type Link } from '../../families/connected-parts';
import { isSameStory, LEAST_WORDS } from '../../families/is-same-story';
import { isWorthComparing, signatureOf } from '../../families/signature';
import { readWording, wordCount, type Wording } from '../../families/wording';
import type { Id } from '../../model/id';
import { foldText } from '../../search/folded-words';
import { signatureBytes } from './signature-rows';
import { SimilarClippings } from './similar-clippings';

/** Links that one clipping keeps to a family: one holds it there, more keep the family whole when others are removed. */
const LINKS_EACH = 3;
/** Candidates come with the most similar first: after so many that were none, what follows is chance. */
const MOST_REFUSED = 16;
/** Wordings kept for the next comparisons; one takes about 2 KB, and 8 KB when it was compared with others. */
const MOST_KEPT = 1000;

/** A clipping that is to be put with its copies. `fingerprint` tells whether anything of it has changed. */
export interface FamilyEntry {
  id: Id;
  /** Whether its copies are found by its wording. */
  grouped: boolean;
  /** Clippings that a person said to be copies of it. */
  joined: readonly Id[];
  fingerprint: string;
  folded: () => string;
}

/**
 * Keeps families in step with the clippings. Whatever order they come in, the same families result: two clippings are
 * in one family when a chain of copies leads from one to the other.
 */
export class FamilyWriter {
  private readonly statements;
  private readonly wordings = new Map<number, Wording>();
  private readonly similar: SimilarClippings;

  constructor(database: Database.Database) {
    this.similar = new SimilarClippings(database);
    this.statements = {
      known: database.prepare('SELECT fingerprint, runs FROM wording WHERE number = ?'),
      body: database.prepare('SELECT text FROM body WHERE number = ?'),
      wording: database.prepare('INSERT INTO wording VALUES (?, ?, ?, ?)'),
      link: database.prepare('INSERT OR IGNORE INTO link VALUES (?1, ?2), (?2, ?1)'),
      dropWording: database.prepare('DELETE FROM wording WHERE number = ?'),
      dropLinks: database.prepare('DELETE FROM link WHERE one = ?'),
      dropLinksBack: database.prepare('DELETE FROM link WHERE one = ?2 AND other = ?1'),
      join: database.prepare('INSERT OR IGNORE INTO joined VALUES (?, ?)'),
      dropJoined: database.prepare('DELETE FROM joined WHERE one = ?'),
      joined: database.prepare(
        `SELECT number FROM clipping WHERE id IN (SELECT other FROM joined WHERE one = ?1 UNION SELECT one FROM joined WHERE other = ?1)`,
      ),
      linked: database.prepare('SELECT other FROM link WHERE one = ?'),
      familiesOf: database.prepare('SELECT number, family FROM json_each(?) JOIN family ON family.number = value'),
      familyOf: database.prepare('SELECT family FROM family WHERE number = ?'),
      members: database.prepare('SELECT number FROM family WHERE family = ? ORDER BY number'),
      size: database.prepare('SELECT count(*) AS size FROM family WHERE family = ?'),
      last: database.prepare('SELECT max(family) AS family FROM family'),
      enter: database.prepare('INSERT OR REPLACE INTO family VALUES (?, ?)'),
      merge: database.prepare('UPDATE family SET family = ?1 WHERE family = ?2'),
      leave: database.prepare('DELETE FROM family WHERE number = ?'),
      links: database.prepare('SELECT link.one, link.other FROM family JOIN link ON link.one = family.number WHERE family.family = ?'),
    };
  }

  /**
   * Puts a clipping where its text belongs. Does nothing for one that is known as it is. Must come before the index
   * forgets the clipping's former text.
   * @returns whether families may be others now
   */
  put(number: number, entry: FamilyEntry): boolean {
    const known = this.known(number);
    if (known?.fingerprint === entry.fingerprint) return false;
    if (known !== undefined) this.remove(number, entry.id);
    if (entry.grouped) this.putByWording(number, entry);
    else this.statements.wording.run([number, entry.fingerprint, 0, null]);
    for (const other of entry.joined) this.statements.join.run([entry.id, other]);
    for (const other of this.statements.joined.all([entry.id]) as { number: number }[]) this.connect(number, other.number);
    return true;
  }

  /** To be called when the index took back what it was told: what is remembered of it may be wrong. */
  forget(): void {
    this.wordings.clear();
    this.similar.forget();
  }

  private putByWording(number: number, { fingerprint, folded }: FamilyEntry): void {
    const wording = readWording(folded());
    const enough = wordCount(wording) >= LEAST_WORDS;
    const signature = enough ? signatureOf(wording) : [];
    this.statements.wording.run([number, fingerprint, enough ? wording.runs.length : 0, enough ? signatureBytes(signature) : null]);
    if (!enough) return;
    this.similar.add(number, wording.runs.length, signature);
    this.keep(number, wording);
    this.link(number, wording, signature);
  }

  /**
   * Takes a clipping out of its family; what it alone held together falls apart. Must come before the index forgets the
   * clipping's text.
   */
  remove(number: number, id: Id): void {
    const { statements } = this;
    if (this.known(number) === undefined) return;
    statements.dropJoined.run([id]);
    const family = this.familyOf(number);
    for (const { other } of statements.linked.all([number]) as { other: number }[]) statements.dropLinksBack.run([number, other]);
    this.wordings.delete(number);
    for (const statement of [statements.dropLinks, statements.dropWording, statements.leave]) statement.run([number]);
    this.similar.remove(number);
    if (family !== null) this.regroup(family);
  }

  private link(number: number, wording: Wording, signature: readonly number[]): void {
    const candidates = this.similar.to(number, signature).filter(({ shared, runs }) => isWorthComparing(shared, [wording.runs.length, runs]));
    const families = this.familiesOf(candidates);
    const own = this.familyOf(number);
    const links = new Map<number, number>(own === null ? [] : [[own, LINKS_EACH]]);
    let refused = 0;
    for (const candidate of candidates) {
      const family = families.get(candidate.number);
      const linked = family === undefined ? 0 : (links.get(family) ?? 0);
      if (linked >= LINKS_EACH) continue;
      if (!isSameStory(wording, this.wordingOf(candidate.number))) {
        refused += 1;
        if (refused === MOST_REFUSED) break;
        continue;
      }
      this.connect(number, candidate.number);
      if (family !== undefined) links.set(family, linked + 1);
    }
  }

  private connect(one: number, other: number): void {
    this.statements.link.run([one, other]);
    this.unite(one, other);
  }

  private unite(one: number, other: number): void {
    const [first, second] = [this.familyOf(one), this.familyOf(other)];
    if (first !== null && first === second) return;
    if (first !== null && second !== null) {
      const [into, from] = this.sizeOf(first) >= this.sizeOf(second) ? [first, second] : [second, first];
      this.statements.merge.run([into, from]);
      return;
    }
    const family = first ?? second ?? this.freeFamily();
    this.statements.enter.run([one, family]);
    this.statements.enter.run([other, family]);
  }

  /** Splits a family into the parts that still hang together. */
  private regroup(family: number): void {
    const members = (this.statements.members.all([family]) as { number: number }[]).map(({ number }) => number);
    const parts = connectedParts(members, this.statements.links.all([family]) as Link[]);
    if (parts.length === 1 && members.length > 1) return;
    for (const member of members) this.statements.leave.run([member]);
    for (const part of parts) this.found(part);
    // Not all copies were linked: the parts may be held together by others.
    for (const member of parts.slice(1).flat()) this.linkAgain(member);
  }

  private found(part: readonly number[]): void {
    if (part.length < 2) return;
    const family = this.freeFamily();
    for (const member of part) this.statements.enter.run([member, family]);
  }

  private linkAgain(number: number): void {
    if (this.known(number)?.runs === 0) return;
    const wording = this.wordingOf(number);
    this.link(number, wording, signatureOf(wording));
  }

  private wordingOf(number: number): Wording {
    const kept = this.wordings.get(number);
    if (kept !== undefined) return kept;
    const row = this.statements.body.get([number]) as { text: string } | undefined;
    return this.keep(number, readWording(foldText(row?.text ?? '')));
  }

  private keep(number: number, wording: Wording): Wording {
    if (this.wordings.size >= MOST_KEPT) this.wordings.clear();
    this.wordings.set(number, wording);
    return wording;
  }

  private known(number: number): { fingerprint: string; runs: number } | undefined {
    return this.statements.known.get([number]) as { fingerprint: string; runs: number } | undefined;
  }

  private familyOf(number: number): number | null {
    return (this.statements.familyOf.get([number]) as { family: number } | undefined)?.family ?? null;
  }

  /** Those of clippings that are in one. */
  private familiesOf(clippings: readonly { number: number }[]): ReadonlyMap<number, number> {
    if (clippings.length === 0) return new Map();
    const rows = this.statements.familiesOf.all([JSON.stringify(clippings.map(({ number }) => number))]) as { number: number; family: number }[];
    return new Map(rows.map(({ number, family }) => [number, family]));
  }

  private sizeOf(family: number): number {
    return (this.statements.size.get([family]) as { size: number }).size;
  }

  private freeFamily(): number {
    return ((this.statements.last.get([]) as { family: number | null }).family ?? 0) + 1;
  }
}
