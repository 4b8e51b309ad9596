/** How many texts of one phrase are looked at on either side of a text's own time. */
const NEAREST = 16;

/**
 * Families of copies, by the numbers of their clippings:
 * - `wording`: which text a clipping was compared with, and how many runs of words it has (none if it is not grouped by them);
 * - `signature`: from each hash of a signature to the clippings that have it;
 * - `link`: copies that were found, both ways round; not all of them, but enough to hold each family together;
 * - `family`: which family a clipping is in. Who is in none has no row;
 * - `joined`: by their ids, clippings that a person said to be copies; the other one may not be there.
 */
export const FAMILY_SCHEMA = `
  CREATE TABLE wording (number INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, runs INTEGER NOT NULL);
  CREATE TABLE signature (hash INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (hash, number)) WITHOUT ROWID;
  CREATE TABLE link (one INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
  CREATE TABLE family (number INTEGER PRIMARY KEY, family INTEGER NOT NULL);
  CREATE INDEX family_members ON family(family);
  CREATE TABLE joined (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
  CREATE INDEX joined_other ON joined(other);
`;

export const FAMILY_TABLES = ['wording', 'signature', 'link', 'family', 'joined'];

/**
 * SQL that finds the clippings with which a text shares at least `least` hashes of its signature, with their families
 * and lengths, the most similar ones first. Parameters: the text's number, then `length` hashes (null where there are fewer).
 *
 * Of a phrase that a whole library uses, only the texts nearest in time are looked at, so that the search takes no
 * longer the more there are; copies are published close to each other.
 */
export function candidatesQuery(length: number, least: number): string {
  const lookups = Array.from({ length }, (_, at) => {
    const hash = `?${String(at + 2)}`;
    return [nearest(hash, 'number < ?1', 'DESC'), nearest(hash, 'number > ?1', 'ASC')];
  });
  return `
    SELECT found.number AS number, family.family AS family, wording.runs AS runs, found.shared AS shared
    FROM (SELECT number, count(*) AS shared FROM (${lookups.flat().join(' UNION ALL ')}) GROUP BY number HAVING count(*) >= ${String(least)}) AS found
    JOIN wording ON wording.number = found.number
    LEFT JOIN family ON family.number = found.number
    ORDER BY found.shared DESC, found.number
  `;
}

function nearest(hash: string, side: string, order: string): string {
  return `SELECT * FROM (SELECT number FROM signature WHERE hash = ${hash} AND ${side} ORDER BY number ${order} LIMIT ${String(NEAREST)})`;
}
