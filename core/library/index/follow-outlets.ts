import { createHash } from 'node:crypto';
import type Database from 'libsql';
import type { Outlet } from '../../model/outlet';
import { outletRegister } from '../../outlets/outlet-register';
import { inTransaction } from './in-transaction';
import { outletKey } from './index-row';

interface Row {
  said: string | null;
  byHand: number;
  host: string | null;
  outlet: string | null;
}

/**
 * Brings the outlets' names in the index in step with library.json: one statement for each way in which clippings name
 * their outlet, however many clippings there are. What is searched for in them follows when their files are next
 * compared, as their stamps are made to differ.
 *
 * @returns whether any clipping has another name now
 */
export function followOutlets(database: Database.Database, outlets: readonly Outlet[]): boolean {
  const fingerprint = fingerprintOf(outlets);
  const known = database.prepare('SELECT fingerprint FROM outlets').get([]) as { fingerprint: string } | undefined;
  if (known?.fingerprint === fingerprint) return false;
  let changes = 0;
  const step = (): void => {
    changes = rename(database, outlets);
    database.prepare('DELETE FROM outlets').run([]);
    database.prepare('INSERT INTO outlets VALUES (?)').run([fingerprint]);
  };
  if (database.inTransaction) step();
  else inTransaction(database, step);
  return changes > 0;
}

function rename(database: Database.Database, outlets: readonly Outlet[]): number {
  const register = outletRegister(outlets);
  const rows = database
    .prepare('SELECT DISTINCT outlet_said AS said, outlet_by_hand AS byHand, host, outlet FROM clipping')
    .all([]) as Row[];
  const update = database.prepare(
    'UPDATE clipping SET outlet = ?, outlet_key = ?, modified = -1 WHERE outlet_said IS ? AND outlet_by_hand = ? AND host IS ? AND outlet IS NOT ?',
  );
  let changes = 0;
  for (const { said, byHand, host, outlet } of rows) {
    const name = register.find({ name: said, byHand: byHand === 1, host })?.name ?? said;
    if (name === outlet) continue;
    changes += update.run([name, outletKey(name), said, byHand, host, name]).changes;
  }
  return changes;
}

// Only what decides on the name of a clipping's outlet.
function fingerprintOf(outlets: readonly Outlet[]): string {
  const deciding = outlets.map(({ name, aliases, domains }) => [name, aliases, domains]);
  return createHash('sha256').update(JSON.stringify(deciding)).digest('base64url');
}
