import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { INDEX_FILE } from '../../core/library/layout';
import { Library } from '../../core/library/library';
import type { Row } from './row';
import { promisedOf, type Sized } from './sized';

/** What is typed, letter by letter, in all scripts of the library: frequent words and rare ones, two words, a beginning. */
const TYPED = ['министерство', 'транспорт', 'railway customs', 'agreed', 'порт', 'теңіз', 'қаңтар', 'وزارة النقل', '港口', 'forum exports'];
const PAGE = 100;
/** The scan takes seconds each time. */
const SCANNED = 6;

/** Searching as one types, against a scan of the same texts and against FTS5 as it comes, over the same rows. */
export async function* searchRows({ sizes, tell }: { sizes: readonly Sized[]; tell: (message: string) => void }): AsyncGenerator<Row> {
  for (const size of sizes) yield* searchesIn(size, tell);
}

async function* searchesIn(size: Sized, tell: (message: string) => void): AsyncGenerator<Row> {
  const library = await Library.open(size.folder);
  const bare = openBare(size.folder, tell);
  try {
    await library.settled();
    const times: Record<'ours' | 'bare' | 'scan', number[]> = { ours: [], bare: [], scan: [] };
    const beginnings = TYPED.flatMap((words) => Array.from({ length: words.length }, (_, at) => words.slice(0, at + 1))).filter((words) => !words.endsWith(' '));
    beginnings.forEach((words, turn) => {
      times.ours.push(timed(() => library.index.list({ query: words, sort: 'newest', offset: 0, limit: PAGE, collapseFamilies: true })));
      times.bare.push(timed(() => searchBare(bare, words)));
      if (turn % Math.ceil(beginnings.length / SCANNED) === 0) times.scan.push(timed(() => scan(bare, words)));
    });
    const what = `Search as you type among ${String(size.count)}`;
    yield { what, against: 'a scan of the same texts', ours: times.ours, theirs: times.scan, promise: promisedOf(size, 0.07), by: 'p95' };
    yield { what, against: 'bare FTS5 on the same rows, with its snippets and count', ours: times.ours, theirs: times.bare, promise: promisedOf(size, 1.5), by: 'p95' };
  } finally {
    bare.close();
    await library.close();
  }
}

/** FTS5 with its own tokenizer over the texts of the index; in a file beside the library, as filling it takes minutes. */
function openBare(folder: string, tell: (message: string) => void): Database.Database {
  const path = `${folder}.bare.sqlite`;
  const isNew = !existsSync(path);
  const database = new Database(path);
  database.exec(`ATTACH '${join(folder, INDEX_FILE)}' AS kept`);
  if (isNew) {
    tell('Filling bare FTS5 …');
    database.exec(`CREATE VIRTUAL TABLE bare USING fts5(text, prefix='1 2 3 4'); INSERT INTO bare(rowid, text) SELECT number, text FROM kept.body;`);
  }
  return database;
}

function searchBare(database: Database.Database, words: string): void {
  const expression = words.split(' ').map((word, at, all) => `"${word}"${at === all.length - 1 ? '*' : ''}`).join(' ');
  database.prepare('SELECT count(*) AS total FROM bare WHERE bare MATCH ?').get([expression]);
  database.prepare(`SELECT rowid, snippet(bare, 0, '[', ']', '…', 24) AS snippet FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT ${String(PAGE)}`).all([expression]);
}

function scan(database: Database.Database, words: string): void {
  database.prepare('SELECT count(*) AS total FROM kept.body WHERE instr(text, ?) > 0').all([words]);
}

function timed(step: () => unknown): number {
  const started = performance.now();
  step();
  return performance.now() - started;
}
