import { FAMILY_SCHEMA, FAMILY_TABLES } from './family-tables';

/** Raised whenever the tables or the folding change; an index of another version is made anew. */
export const INDEX_VERSION = 8;

// The row number of a clipping is its moment and a counter (see `freeNumber`), so lists by date need no sorting.
// `outlet` is the name that library.json has for what the clipping says (`outlet_said`, `host`); `outlets` tells which
// list of outlets that was.
// The full-text table finds beginnings of up to four letters by an index of their own; without one, a letter or a
// frequent stem takes a hundred times as long. It gathers 32 MB before it writes, which counts while many are put in.
// What people say about a clipping (tags, notes) is searched in a table of its own: it changes often, also for a thousand
// clippings at once, and their long texts need not be taken apart again for that.
// Texts stand in tables of their own: a list that is counted or skipped through touches only the small one.
export const INDEX_SCHEMA = `
  CREATE TABLE clipping (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    modified REAL NOT NULL,
    size INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    remarks_fingerprint TEXT NOT NULL,
    original TEXT NOT NULL,
    day TEXT NOT NULL,
    outlet TEXT,
    outlet_key TEXT NOT NULL,
    outlet_said TEXT,
    outlet_by_hand INTEGER NOT NULL,
    host TEXT,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    read INTEGER NOT NULL,
    tone TEXT,
    section_id TEXT,
    tags_key TEXT NOT NULL,
    highlights INTEGER NOT NULL,
    captured TEXT NOT NULL
  );
  CREATE INDEX clipping_original ON clipping(original);
  CREATE INDEX clipping_status ON clipping(status);
  CREATE INDEX clipping_section ON clipping(section_id);
  CREATE INDEX clipping_outlet ON clipping(outlet, language);
  CREATE INDEX clipping_imprint ON clipping(outlet_said, outlet_by_hand, host, outlet);
  CREATE INDEX clipping_by_outlet ON clipping(outlet_key DESC);
  CREATE INDEX clipping_by_read ON clipping(read DESC);
  CREATE TABLE outlets (fingerprint TEXT NOT NULL);
  CREATE TABLE made (at TEXT NOT NULL);
  INSERT INTO made VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  CREATE TABLE summary (number INTEGER PRIMARY KEY, summary TEXT NOT NULL);
  CREATE TABLE body (number INTEGER PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE address (key TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
  CREATE INDEX address_number ON address(number);
  CREATE TABLE tag (number INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (number, name)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE search USING fts5(
    title, text, about, content='', contentless_delete=1, prefix='1 2 3 4', tokenize='ascii'
  );
  INSERT INTO search(search, rank) VALUES('hashsize', 33554432);
  CREATE VIRTUAL TABLE remarks USING fts5(
    words, content='', contentless_delete=1, prefix='1 2 3 4', tokenize='ascii'
  );
  ${FAMILY_SCHEMA}
  PRAGMA user_version = ${String(INDEX_VERSION)};
`;

/** Statements that remove all of them. */
export const DROP_INDEX = ['clipping', 'summary', 'body', 'address', 'tag', 'search', 'remarks', 'outlets', 'made', 'room', ...FAMILY_TABLES].map((table) => `DROP TABLE IF EXISTS ${table};`).join(' ');
