import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { FAMILY_SCHEMA } from '../../core/library/index/family-tables';
import { FamilyWriter } from '../../core/library/index/family-writer';
import { COUNTER_BITS } from '../../core/library/index/sort-moment';
import { foldText } from '../../core/search/folded-words';
import { StoryMaker } from '../unit/families/support/story-maker';
import type { Row } from './row';
import { promisedOf } from './sized';

const SMALL = 1000;
const SIZES = [10_000, 100_000];
const PROMISE = 1.5;
/** Clippings that arrive while it is measured; half of them are copies of one that came shortly before. */
const ARRIVING = 400;
/** Seconds between two clippings: about three hundred a day. */
const APART = 288;
const COPIES = 0.4;
const RECENT = 60;

/** Finding the family of one arriving clipping: among many as among few. */
export async function* familyRows(): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-families-'));
  try {
    const theirs = arrivals(join(folder, 'small.sqlite'), SMALL);
    for (const count of SIZES) {
      const ours = arrivals(join(folder, `${String(count)}.sqlite`), count);
      yield { what: `Find the family of one arriving clipping among ${String(count)}`, against: `the same among ${String(SMALL)}`, ours, theirs, promise: promisedOf({ count }, PROMISE) };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns milliseconds that each arriving clipping took in a library of `size` */
function arrivals(file: string, size: number): number[] {
  const database = new Database(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ${FAMILY_SCHEMA}
    CREATE TABLE clipping (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
    CREATE TABLE body (number INTEGER PRIMARY KEY, text TEXT NOT NULL);`);
  const writer = new FamilyWriter(database);
  const insert = { clipping: database.prepare('INSERT INTO clipping VALUES (?, ?)'), body: database.prepare('INSERT INTO body VALUES (?, ?)') };
  const maker = new StoryMaker(99);
  const recent: ReturnType<StoryMaker['story']>[] = [];
  const times: number[] = [];
  database.exec('BEGIN');
  for (let at = 0; at < size + ARRIVING; at += 1) {
    const former = recent.length > 0 && maker.random.chance(COPIES) ? maker.random.pick(recent) : null;
    const story = former ?? maker.story(100 + maker.random.below(300));
    const text = (former === null ? story.paragraphs : maker.copy(story)).join('\n');
    if (former === null) recent.push(story);
    if (recent.length > RECENT) recent.shift();
    const id = at.toString(16).padStart(8, '0');
    const number = (1_700_000_000 + at * APART) * 2 ** COUNTER_BITS;
    const started = performance.now();
    writer.put(number, { id, grouped: true, joined: [], fingerprint: id, folded: () => foldText(text) });
    if (at >= size) times.push(performance.now() - started);
    insert.clipping.run([number, id]);
    insert.body.run([number, text]);
  }
  database.exec('COMMIT');
  database.close();
  return times;
}
