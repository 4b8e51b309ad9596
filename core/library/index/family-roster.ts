import type Database from 'libsql';
import { placeIn } from './number-rows';
import { COUNTER_BITS } from './sort-moment';

/** Which clippings are in which family, of all of them at once and in memory, for leaving all copies but one out of a list. */
export class FamilyRoster {
  /** Places in the order of origin, of each of `numbers`; read when a whole list is first collapsed. */
  private places: Int32Array | null = null;

  private constructor(
    private readonly database: Database.Database,
    /** Keys of the outlets that come before others of their day. */
    private readonly agencies: readonly string[],
    /** The clippings that are in a family, in ascending order. */
    private readonly numbers: Float64Array,
    /** Of each of them, its family; by their place in `ids`. */
    private readonly families: Int32Array,
    private readonly ids: readonly number[],
  ) {}

  static read(database: Database.Database, agencies: readonly string[]): FamilyRoster {
    const [row] = database
      .prepare('SELECT json_group_array(number) AS numbers, json_group_array(family) AS families FROM (SELECT number, family FROM family ORDER BY number)')
      .all([]) as { numbers: string; families: string }[];
    const places = new Map<number, number>();
    const families = Int32Array.from(JSON.parse(row?.families ?? '[]') as number[], (family) => {
      const place = places.get(family) ?? places.size;
      places.set(family, place);
      return place;
    });
    return new FamilyRoster(database, agencies, Float64Array.from(JSON.parse(row?.numbers ?? '[]') as number[]), families, [...places.keys()]);
  }

  /** Leaves out of each family all but the one in the list that most likely came first. */
  collapse(list: Float64Array): Float64Array {
    const members = this.membersIn(list);
    const places = this.order();
    const first = new Int32Array(this.ids.length).fill(-1);
    for (const member of members) {
      if (member < 0) continue;
      const family = this.families[member] ?? 0;
      const best = first[family] ?? -1;
      if (best < 0 || (places[member] ?? 0) < (places[best] ?? 0)) first[family] = member;
    }
    return list.filter((_, at) => {
      const member = members[at] ?? -1;
      return member < 0 || first[this.families[member] ?? 0] === member;
    });
  }

  /**
   * The beginning of a collapsed list, and how long that is as a whole. Reads the order of those families alone that
   * are met; that of all takes too long for the first page of a library that was just opened.
   */
  beginning(list: Float64Array, length: number): { numbers: Float64Array; total: number } {
    const members = this.membersIn(list);
    const isIn = new Uint8Array(this.numbers.length);
    const isFamilyIn = new Uint8Array(this.ids.length);
    let total = list.length;
    for (const member of members) {
      if (member < 0) continue;
      const family = this.families[member] ?? 0;
      isIn[member] = 1;
      total -= isFamilyIn[family] ?? 0;
      isFamilyIn[family] = 1;
    }
    const first = new Map<number, number | undefined>();
    const numbers: number[] = [];
    for (let at = 0; at < list.length && numbers.length < length; at += 1) {
      const [number = 0, member = -1] = [list[at], members[at]];
      const family = member < 0 ? -1 : (this.families[member] ?? 0);
      if (family >= 0 && !first.has(family)) first.set(family, this.inOrder(family).find((copy) => isIn[placeIn(this.numbers, copy)] === 1));
      if (family < 0 || first.get(family) === number) numbers.push(number);
    }
    return { numbers: Float64Array.from(numbers), total };
  }

  /** Whether whole lists are collapsed at once. */
  get knowsOrder(): boolean {
    return this.places !== null;
  }

  /** Reads the order of all families: a quarter of a second for 100 000 clippings, which the first rows far down would wait for. */
  order(): Int32Array {
    this.places ??= this.readPlaces();
    return this.places;
  }

  /** Of each clipping in a list its place in `numbers`, or -1. */
  private membersIn(list: Float64Array): Int32Array {
    return Int32Array.from(list, (number) => placeIn(this.numbers, number));
  }

  private readPlaces(): Int32Array {
    const places = new Int32Array(this.numbers.length);
    this.ordered('', []).forEach((number, place) => {
      places[placeIn(this.numbers, number)] = place;
    });
    return places;
  }

  private inOrder(family: number): number[] {
    return this.ordered('WHERE family.family = ?', [this.ids[family] ?? 0]);
  }

  /** Members of families in the order in which copies most likely came about, as `byOrigin` has it. */
  private ordered(where: string, parameters: readonly number[]): number[] {
    const marks = this.agencies.map(() => '?').join(', ');
    const sql = `SELECT json_group_array(number) AS numbers FROM (
      SELECT family.number AS number FROM family JOIN clipping USING (number) ${where}
      ORDER BY clipping.day, clipping.outlet_key NOT IN (${marks}), clipping.number >> ${String(COUNTER_BITS)}, clipping.captured, clipping.id
    )`;
    const [row] = this.database.prepare(sql).all([...parameters, ...this.agencies]) as { numbers: string }[];
    return JSON.parse(row?.numbers ?? '[]') as number[];
  }
}
