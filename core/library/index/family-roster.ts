import type Database from 'libsql';
import { placeIn } from './number-rows';
import { COUNTER_BITS } from './sort-moment';

/** Of all families at once, which of their copies most likely came first; kept in memory as typed arrays. */
export class FamilyRoster {
  private constructor(
    /** The clippings that are in a family, in ascending order. */
    private readonly numbers: Float64Array,
    /** Of each of them, a number of its family, counted from 0. */
    private readonly families: Int32Array,
    /** Of each of them, its place among its family (the same order as `byOrigin`); places of different families differ too. */
    private readonly places: Int32Array,
    private readonly count: number,
  ) {}

  /** @param agencies keys of the outlets that come before others of their day */
  static read(database: Database.Database, agencies: readonly string[]): FamilyRoster {
    const marks = agencies.map(() => '?').join(', ');
    const sql = `SELECT json_group_array(number) AS numbers, json_group_array(family) AS families FROM (
      SELECT family.number AS number, family.family AS family FROM family JOIN clipping USING (number)
      ORDER BY family.family, clipping.day, clipping.outlet_key NOT IN (${marks}), clipping.number >> ${String(COUNTER_BITS)}, clipping.captured, clipping.id
    )`;
    const [row] = database.prepare(sql).all([...agencies]) as { numbers: string; families: string }[];
    const numbers = JSON.parse(row?.numbers ?? '[]') as number[];
    const families = JSON.parse(row?.families ?? '[]') as number[];
    const byNumber = Uint32Array.from(numbers.keys()).sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
    const counted = new Int32Array(families.length);
    let count = 0;
    families.forEach((family, at) => {
      if (at > 0 && family !== families[at - 1]) count += 1;
      counted[at] = count;
    });
    return new FamilyRoster(
      Float64Array.from(byNumber, (at) => numbers[at] ?? 0),
      Int32Array.from(byNumber, (at) => counted[at] ?? 0),
      Int32Array.from(byNumber),
      families.length === 0 ? 0 : count + 1,
    );
  }

  /** Leaves out of each family all but the one in the list that most likely came first. */
  collapse(list: Float64Array): Float64Array {
    const members = Int32Array.from(list, (number) => placeIn(this.numbers, number));
    const first = new Int32Array(this.count).fill(-1);
    for (const member of members) {
      if (member < 0) continue;
      const family = this.families[member] ?? 0;
      const best = first[family] ?? -1;
      if (best < 0 || (this.places[member] ?? 0) < (this.places[best] ?? 0)) first[family] = member;
    }
    return list.filter((_, at) => {
      const member = members[at] ?? -1;
      return member < 0 || first[this.families[member] ?? 0] === member;
    });
  }
}
