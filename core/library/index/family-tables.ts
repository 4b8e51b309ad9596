/**
 * Families of copies, by the numbers of their clippings:
 * - `wording`: which text a clipping was compared with, how many runs of words it has (none if it is not grouped by them),
 *   and its signature, which `SimilarClippings` reads;
 * - `link`: copies that were found, both ways round; not all of them, but enough to hold each family together;
 * - `family`: which family a clipping is in. Who is in none has no row;
 * - `joined`: by their ids, clippings that a person said to be copies; the other one may not be there.
 */
export const FAMILY_SCHEMA = `
  CREATE TABLE wording (number INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, runs INTEGER NOT NULL, signature BLOB);
  CREATE TABLE link (one INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
  CREATE TABLE family (number INTEGER PRIMARY KEY, family INTEGER NOT NULL);
  CREATE INDEX family_members ON family(family);
  CREATE TABLE joined (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
  CREATE INDEX joined_other ON joined(other);
`;

export const FAMILY_TABLES = ['wording', 'link', 'family', 'joined'];
