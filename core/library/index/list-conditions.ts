import type { ClippingQuery } from '../../contract/clipping-calls';
import type { Id } from '../../model/id';
import type { Section } from '../../model/section';
import type { EndedLicence } from '../../outlets/ended-licences';
import { foldText } from '../../search/folded-words';
import { matchExpression } from '../../search/match-expression';
import { exactly, type FilterField, type SearchFilter } from '../../model/search-filter';
import type { ParsedQuery } from '../../search/parse-query';
import { UNKNOWN_OUTLET } from './index-row';
import { COUNTER_BITS } from './sort-moment';

/** A piece of SQL with its parameters. */
export interface Condition {
  sql: string;
  parameters: (string | number)[];
}

/** What some fields of a search mean in this library. */
export interface QueryTerms {
  /** For `section:`. */
  sections: readonly Section[];
  /** For `licence:`. */
  ended: readonly EndedLicence[];
}

const NONE = exactly(null);

/** Fields of which a clipping has one value: asked for twice, either value will do. */
const ALTERNATIVES: ReadonlySet<FilterField> = new Set(['outlet', 'section', 'tone', 'lang', 'on', 'status']);

/** What a clipping must meet to be in the list: the conditions of the query itself, and of the search typed into it. */
export function listConditions(query: Pick<ClippingQuery, 'status' | 'sectionId' | 'outlet'>, parsed: ParsedQuery, known: QueryTerms): Condition[] {
  const conditions: Condition[] = [];
  if (query.status !== undefined) conditions.push(condition('clipping.status = ?', query.status));
  if (query.sectionId !== undefined) conditions.push(condition('clipping.section_id = ?', query.sectionId));
  if (query.outlet !== undefined) conditions.push(condition('clipping.outlet = ?', query.outlet));
  conditions.push(...filterConditions(parsed.filters, known));
  const unwanted = parsed.terms.filter((term) => term.negated);
  for (const term of unwanted) {
    const expression = matchExpression([{ ...term, negated: false }]);
    for (const table of ['search', 'remarks']) {
      conditions.push(condition(`clipping.number NOT IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, expression));
    }
  }
  return conditions;
}

function condition(sql: string, ...parameters: (string | number)[]): Condition {
  return { sql, parameters };
}

function filterConditions(filters: readonly SearchFilter[], known: QueryTerms): Condition[] {
  const single: Condition[] = [];
  const groups = new Map<FilterField, Condition[]>();
  for (const filter of filters) {
    const wanted = fieldCondition(filter, known);
    if (filter.negated) single.push({ ...wanted, sql: `NOT (${wanted.sql})` });
    else if (ALTERNATIVES.has(filter.field)) groups.set(filter.field, [...(groups.get(filter.field) ?? []), wanted]);
    else single.push(wanted);
  }
  return [...single, ...[...groups.values()].map(anyOf)];
}

function anyOf(conditions: readonly Condition[]): Condition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

function fieldCondition({ field, value }: SearchFilter, { sections, ended }: QueryTerms): Condition {
  switch (field) {
    case 'outlet':
      return outletCondition(value);
    case 'tag':
      return tagCondition(value);
    case 'section':
      return sectionCondition(value, sections);
    case 'tone':
      return value === NONE ? condition('clipping.tone IS NULL') : condition('clipping.tone IS ?', value);
    case 'lang':
      return condition('clipping.language = ?', value);
    case 'on':
      return condition('clipping.day = ?', value);
    case 'after':
      return momentCondition('>=', value);
    case 'before':
      return momentCondition('<', value);
    case 'status':
      return condition('clipping.status = ?', value);
    case 'has':
      return condition('clipping.highlights > 0');
    case 'licence':
      return value === 'dropped' ? condition(DROPPED) : endedCondition(ended);
  }
}

const DROPPED = "clipping.number IN (SELECT number FROM summary WHERE json_extract(summary, '$.dropped') IS NOT NULL)";

/** Only the clippings of outlets whose licence ends are asked about; a text that is dropped already is none any more. */
function endedCondition(ended: readonly EndedLicence[]): Condition {
  if (ended.length === 0) return condition('0');
  const of = anyOf(ended.map(({ outlet, before }) => condition('(clipping.outlet = ? AND clipping.day < ?)', outlet, before)));
  const isWhole = "(SELECT json_extract(summary, '$.dropped') FROM summary WHERE summary.number = clipping.number) IS NULL";
  return { ...of, sql: `(${of.sql} AND ${isWhole})` };
}

function outletCondition(value: string): Condition {
  const exact = exactOf(value);
  if (exact !== null) return condition('clipping.outlet_key = ?', exact === '' ? UNKNOWN_OUTLET : foldText(exact));
  return condition(`(clipping.outlet_key <> '${UNKNOWN_OUTLET}' AND instr(' ' || clipping.outlet_key, ?) > 0)`, ` ${foldText(value)}`);
}

function tagCondition(value: string): Condition {
  const exact = exactOf(value);
  if (exact === '') return condition("clipping.tags_key = ''");
  return condition('instr(clipping.tags_key, ?) > 0', exact === null ? `|${foldText(value)}` : `|${foldText(exact)}|`);
}

/** An instant asks for the moment itself, a day for what the outlets call that day. */
function momentCondition(sign: '>=' | '<', value: string): Condition {
  if (!value.includes('T')) return condition(`clipping.day ${sign} ?`, value);
  return condition(`clipping.number ${sign} ?`, Math.floor(Date.parse(value) / 1000) * 2 ** COUNTER_BITS);
}

function sectionCondition(value: string, sections: readonly Section[]): Condition {
  const exact = exactOf(value);
  if (exact === '') return condition('clipping.section_id IS NULL');
  const asked = ` ${foldText(exact ?? value)}`;
  const isAsked = (title: string): boolean => (exact === null ? title.includes(asked) : title === asked);
  const ids: Id[] = sections.filter((section) => isAsked(` ${foldText(section.title)}`)).map((section) => section.id);
  const places = ids.map(() => '?').join(', ');
  return { sql: `coalesce(clipping.section_id, '') IN (${places})`, parameters: ids };
}

/** The name behind `=`, empty for none at all; null if the value is not meant exactly. */
function exactOf(value: string): string | null {
  return value.startsWith(NONE) ? value.slice(NONE.length) : null;
}
