import type Database from 'libsql';
import { connectedParts, type Link } from '../../families/connected-parts';
import { isSameStory, LEAST_WORDS } from '../../families/is-same-story';
import { isWorthComparing, LEAST_SHARED, signatureOf, SIGNATURE_LENGTH } from '../../families/signature';
import { readWording, wordCount, type Wording } from '../../families/wording';
import { foldText } from '../../search/folded-words';
import { candidatesQuery } from './family-tables';

/** Links that one clipping keeps to a family: one holds it there, more keep the family whole when others are removed. */
const LINKS_EACH = 3;
/** Candidates come with the most similar first: after so many that were none, what follows is chance. */
const MOST_REFUSED = 16;
/** Wordings kept for the next comparisons; one takes about 2 KB. */
const MOST_KEPT = 1000;

/** A text that is grouped with its copies. `fingerprint` tells whether it has changed. */
export interface StoryText {
  fingerprint: string;
  folded: () => string;
}

interface Candidate {
  number: number;
  /** null: a clipping without copies so far. */
  family: number | null;
  runs: number;
  shared: number;
}

/**
 * Keeps families in step with the clippings. Whatever order they come in, the same families result: two clippings are
 * in one family when a chain of copies leads from one to the other.
 */
export class FamilyWriter {
  private readonly statements;
  private readonly wordings = new Map<number, Wording>();

  constructor(database: Database.Database) {
    this.statements = {
      known: database.prepare('SELECT fingerprint FROM wording WHERE number = ?'),
      candidates: database.prepare(candidatesQuery(SIGNATURE_LENGTH, LEAST_SHARED)),
      body: database.prepare('SELECT text FROM body WHERE number = ?'),
      wording: database.prepare('INSERT INTO wording VALUES (?, ?, ?)'),
      signature: database.prepare('INSERT INTO signature SELECT value, ?1 FROM json_each(?2)'),
      link: database.prepare('INSERT OR IGNORE INTO link VALUES (?1, ?2), (?2, ?1)'),
      dropSignature: database.prepare('DELETE FROM signature WHERE number = ?1 AND hash IN (SELECT value FROM json_each(?2))'),
      dropWording: database.prepare('DELETE FROM wording WHERE number = ?'),
      dropLinks: database.prepare('DELETE FROM link WHERE one = ?'),
      dropLinksBack: database.prepare('DELETE FROM link WHERE one = ?2 AND other = ?1'),
      linked: database.prepare('SELECT other FROM link WHERE one = ?'),
      familyOf: database.prepare('SELECT family FROM family WHERE number = ?'),
      members: database.prepare('SELECT number FROM family WHERE family = ? ORDER BY number'),
      size: database.prepare('SELECT count(*) AS size FROM family WHERE family = ?'),
      last: database.prepare('SELECT max(family) AS family FROM family'),
      join: database.prepare('INSERT OR REPLACE INTO family VALUES (?, ?)'),
      merge: database.prepare('UPDATE family SET family = ?1 WHERE family = ?2'),
      leave: database.prepare('DELETE FROM family WHERE number = ?'),
      links: database.prepare('SELECT link.one, link.other FROM family JOIN link ON link.one = family.number WHERE family.family = ?'),
    };
  }

  /**
   * Puts a clipping where its text belongs; null for one that is not grouped. Does nothing for a text that is known.
   * Must come before the index forgets the clipping's former text.
   */
  put(number: number, story: StoryText | null): void {
    const known = this.statements.known.get([number]) as { fingerprint: string } | undefined;
    if (known?.fingerprint === story?.fingerprint) return;
    if (known !== undefined) this.remove(number);
    if (story === null) return;
    const wording = readWording(story.folded());
    this.statements.wording.run([number, story.fingerprint, wording.runs.length]);
    if (wordCount(wording) < LEAST_WORDS) return;
    const signature = signatureOf(wording);
    this.statements.signature.run([number, JSON.stringify(signature)]);
    this.keep(number, wording);
    this.link(number, wording, signature);
  }

  /**
   * Takes a clipping out of its family; what it alone held together falls apart. Must come before the index forgets the
   * clipping's text.
   */
  remove(number: number): void {
    const { statements } = this;
    if (statements.known.get([number]) === undefined) return;
    const family = this.familyOf(number);
    statements.dropSignature.run([number, JSON.stringify(signatureOf(this.wordingOf(number)))]);
    for (const { other } of statements.linked.all([number]) as { other: number }[]) statements.dropLinksBack.run([number, other]);
    this.wordings.delete(number);
    for (const statement of [statements.dropLinks, statements.dropWording, statements.leave]) statement.run([number]);
    if (family !== null) this.regroup(family);
  }

  private link(number: number, wording: Wording, signature: readonly number[]): void {
    const hashes = Array.from({ length: SIGNATURE_LENGTH }, (_, at) => signature[at] ?? null);
    const candidates = this.statements.candidates.all([number, ...hashes]) as Candidate[];
    const own = this.familyOf(number);
    const links = new Map<number, number>(own === null ? [] : [[own, LINKS_EACH]]);
    let refused = 0;
    for (const candidate of candidates) {
      const linked = candidate.family === null ? 0 : (links.get(candidate.family) ?? 0);
      if (linked >= LINKS_EACH || !isWorthComparing(candidate.shared, [wording.runs.length, candidate.runs])) continue;
      if (!isSameStory(wording, this.wordingOf(candidate.number))) {
        refused += 1;
        if (refused === MOST_REFUSED) break;
        continue;
      }
      this.statements.link.run([number, candidate.number]);
      this.unite(number, candidate.number);
      if (candidate.family !== null) links.set(candidate.family, linked + 1);
    }
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
    this.statements.join.run([one, family]);
    this.statements.join.run([other, family]);
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
    for (const member of part) this.statements.join.run([member, family]);
  }

  private linkAgain(number: number): void {
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

  private familyOf(number: number): number | null {
    return (this.statements.familyOf.get([number]) as { family: number } | undefined)?.family ?? null;
  }

  private sizeOf(family: number): number {
    return (this.statements.size.get([family]) as { size: number }).size;
  }

  private freeFamily(): number {
    return ((this.statements.last.get([]) as { family: number | null }).family ?? 0) + 1;
  }
}
