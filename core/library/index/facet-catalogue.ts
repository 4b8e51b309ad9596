import type Database from 'libsql';
import type { ClippingFacets } from '../../contract/clipping-calls';
import { placeIn } from './number-rows';

/** Values of a facet that are counted apart; who has more of them searches by name. */
const MOST_VALUES = 30;
const MOST_DAYS = 60;

type Value = string | null;

/** One column of all clippings: which values there are, and of each clipping which of them it has. */
interface Column {
  values: readonly Value[];
  codes: Int32Array;
}

/** The column of each facet of which a clipping has one value. */
const COLUMNS = { outlets: 'outlet', languages: 'language', tones: 'tone', sections: 'section_id', days: 'day' } as const;
type Single = keyof typeof COLUMNS;

/** What the facets count, of all clippings at once and in memory: counting a list of any length then takes milliseconds. */
export class FacetCatalogue {
  private constructor(
    private readonly numbers: Float64Array,
    private readonly columns: ReadonlyMap<Single, Column>,
    /** One for each tag of each clipping, and at which place of `numbers` that clipping stands. */
    private readonly tags: Column,
    private readonly tagged: Int32Array,
  ) {}

  static read(database: Database.Database): FacetCatalogue {
    const facets = Object.keys(COLUMNS) as Single[];
    const arrays = facets.map((facet) => `json_group_array(${COLUMNS[facet]}) AS ${facet}`);
    const sql = `SELECT json_group_array(number) AS numbers, ${arrays.join(', ')} FROM (SELECT * FROM clipping ORDER BY number)`;
    const [row] = database.prepare(sql).all([]) as Record<Single | 'numbers', string>[];
    const [tag] = database.prepare('SELECT json_group_array(number) AS numbers, json_group_array(name) AS names FROM tag').all([]) as { numbers: string; names: string }[];
    const numbers = Float64Array.from(JSON.parse(row?.numbers ?? '[]') as number[]);
    return new FacetCatalogue(
      numbers,
      new Map(facets.map((facet) => [facet, column(row?.[facet])])),
      column(tag?.names),
      Int32Array.from(JSON.parse(tag?.numbers ?? '[]') as number[], (number) => placeIn(numbers, number)),
    );
  }

  /** @param list ascending numbers of clippings */
  count(list: Float64Array): ClippingFacets {
    const isIn = new Uint8Array(this.numbers.length);
    for (const number of list) {
      const place = placeIn(this.numbers, number);
      if (place >= 0) isIn[place] = 1;
    }
    const counted = (facet: Single): Counted[] => {
      const { values, codes } = this.columns.get(facet) ?? column(undefined);
      return countValues(values, codes, (place) => isIn[place] === 1);
    };
    return {
      outlets: mostFrequent(counted('outlets')),
      languages: mostFrequent(counted('languages')),
      tones: mostFrequent(counted('tones')),
      sections: mostFrequent(counted('sections')),
      tags: mostFrequent(countValues(this.tags.values, this.tags.codes, (entry) => isIn[this.tagged[entry] ?? -1] === 1)),
      days: counted('days').sort(byValue).reverse().slice(0, MOST_DAYS),
    };
  }
}

interface Counted {
  value: Value;
  count: number;
}

function column(json: string | undefined): Column {
  const all = JSON.parse(json ?? '[]') as Value[];
  const codeOf = new Map<Value, number>();
  const codes = Int32Array.from(all, (value) => {
    const code = codeOf.get(value) ?? codeOf.size;
    codeOf.set(value, code);
    return code;
  });
  return { values: [...codeOf.keys()], codes };
}

function countValues(values: readonly Value[], codes: Int32Array, isMeant: (place: number) => boolean): Counted[] {
  const counts = new Int32Array(values.length);
  codes.forEach((code, place) => {
    if (isMeant(place)) counts[code] = (counts[code] ?? 0) + 1;
  });
  return values.map((value, code) => ({ value, count: counts[code] ?? 0 })).filter(({ count }) => count > 0);
}

function mostFrequent(counted: Counted[]): Counted[] {
  return counted.sort((one, other) => other.count - one.count || byValue(one, other)).slice(0, MOST_VALUES);
}

/** As SQLite orders: null before all texts. */
function byValue({ value: one }: Counted, { value: other }: Counted): number {
  if (one === other) return 0;
  return one === null || (other !== null && one < other) ? -1 : 1;
}
