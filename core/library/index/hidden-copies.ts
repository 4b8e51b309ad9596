import type { Condition } from './list-conditions';
import { COUNTER_BITS } from './sort-moment';

/**
 * SQL for the clippings that a collapsed list leaves out: of each family all but the one that most likely came first
 * (the same order as `byOrigin`).
 * @param from the clippings to choose among, as tables `family` and `clipping` of a FROM clause
 * @param where which of them, as a whole WHERE clause
 * @param agencies keys of the outlets that come before others of their day
 */
export function hiddenCopies(from: string, where: Condition, agencies: readonly string[]): Condition {
  const places = agencies.map(() => '?').join(', ');
  return {
    sql: `SELECT number FROM (
      SELECT family.number AS number, row_number() OVER (
        PARTITION BY family.family ORDER BY clipping.day, clipping.outlet_key NOT IN (${places}),
          clipping.number >> ${String(COUNTER_BITS)}, clipping.captured, clipping.id
      ) AS place FROM ${from} ${where.sql}
    ) WHERE place > 1`,
    parameters: [...agencies, ...where.parameters],
  };
}
