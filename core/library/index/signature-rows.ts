import type Database from 'libsql';

/** Rows that are read with one statement. */
const PIECE = 2048;

interface PieceRow {
  last: number | null;
  numbers: string;
  runs: string;
  lengths: string;
  hashes: string;
}

/** The signatures of all clippings as they are read: those of one clipping behind those of another. */
export interface ReadSignatures {
  /** Ascending. */
  numbers: number[];
  runs: number[];
  /** How many hashes each of them has. */
  lengths: number[];
  hashes: Uint32Array[];
}

/** Reads them piece by piece, each as a few long texts: row by row it takes several times as long (see `numberRows`). */
export function readSignatures(database: Database.Database): ReadSignatures {
  const statement = database.prepare(
    `SELECT max(number) AS last, json_group_array(number) AS numbers, json_group_array(runs) AS runs,
       json_group_array(length(signature) / 4) AS lengths, coalesce(group_concat(hex(signature), ''), '') AS hashes
     FROM (SELECT number, runs, signature FROM wording WHERE number > ? AND runs > 0 ORDER BY number LIMIT ${String(PIECE)})`,
  );
  const read: ReadSignatures = { numbers: [], runs: [], lengths: [], hashes: [] };
  let last: number | null = Number.MIN_SAFE_INTEGER;
  while (last !== null) {
    const [row] = statement.all([last]) as PieceRow[];
    if (row === undefined) break;
    for (const column of ['numbers', 'runs', 'lengths'] as const) for (const value of JSON.parse(row[column]) as number[]) read[column].push(value);
    read.hashes.push(signatureFrom(Buffer.from(row.hashes, 'hex')));
    last = row.last;
  }
  return read;
}

/** A signature as it is kept in the index: 4 bytes for each hash, the lowest first. */
export function signatureBytes(signature: readonly number[]): Buffer {
  const bytes = Buffer.alloc(signature.length * 4);
  signature.forEach((hash, at) => bytes.writeUInt32LE(hash, at * 4));
  return bytes;
}

/** One signature, or several one behind the other. */
function signatureFrom(bytes: Buffer): Uint32Array {
  const hashes = new Uint32Array(bytes.length / 4);
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = bytes.readUInt32LE(at * 4);
  return hashes;
}
