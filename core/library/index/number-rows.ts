import type Database from 'libsql';
import type { Condition } from './list-conditions';

/**
 * The numbers that a query selects as its column `number`, in its order. They come as one JSON text: row by row, a
 * hundred thousand take twenty times as long. They stay below 2^53, so none is rounded.
 */
export function numberRows(database: Database.Database, { sql, parameters }: Condition): Float64Array {
  const [row] = database.prepare(`SELECT json_group_array(number) AS numbers FROM (${sql})`).all(parameters) as { numbers: string }[];
  return Float64Array.from(JSON.parse(row?.numbers ?? '[]') as number[]);
}

/** @returns the place of a number in an ascending list, or -1 */
export function placeIn(ascending: Float64Array, number: number): number {
  let from = 0;
  let to = ascending.length - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const found = ascending[middle] ?? 0;
    if (found === number) return middle;
    if (found < number) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
