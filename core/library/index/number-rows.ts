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
export function placeIn(ascending: ArrayLike<number>, number: number): number {
  const place = placeFrom(ascending, number);
  return ascending[place] === number ? place : -1;
}

/** @returns the first place in an ascending list at which this number or a greater one stands; the list's length if there is none */
export function placeFrom(ascending: ArrayLike<number>, number: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
