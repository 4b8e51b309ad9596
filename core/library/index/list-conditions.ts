import type { ClippingQuery } from '../../contract/clipping-calls';
import type { Id } from '../../model/id';
import type { Section } from '../../model/section';
import { foldText } from '../../search/folded-words';
import { matchExpression } from '../../search/match-expression';
import type { FilterField, ParsedQuery, SearchFilter } from '../../search/parse-query';
import { UNKNOWN_OUTLET } from './index-row';

/** A piece of SQL with its parameters. */
export interface Condition {
  sql: string;
  parameters: (string | number)[];
}

/** Fields of which a clipping has one value: asked for twice, either value will do. */
const ALTERNATIVES: ReadonlySet<FilterField> = new Set(['outlet', 'section', 'tone', 'lang', 'status']);

/** What a clipping must meet to be in the list: the conditions of the query itself, and of the search typed into it. */
export function listConditions(query: ClippingQuery, parsed: ParsedQuery, sections: readonly Section[]): Condition[] {
  const conditions: Condition[] = [];
  if (query.status !== undefined) conditions.push(condition('clipping.status = ?', query.status));
  if (query.sectionId !== undefined) conditions.push(condition('clipping.section_id = ?', query.sectionId));
  if (query.outlet !== undefined) conditions.push(condition('clipping.outlet = ?', query.outlet));
  conditions.push(...filterConditions(parsed.filters, sections));
  const unwanted = parsed.terms.filter((term) => term.negated);
  for (const term of unwanted) {
    const expression = matchExpression([{ ...term, negated: false }]);
    conditions.push(condition('clipping.number NOT IN (SELECT rowid FROM search WHERE search MATCH ?)', expression));
  }
  return conditions;
}

function condition(sql: string, ...parameters: (string | number)[]): Condition {
  return { sql, parameters };
}

function filterConditions(filters: readonly SearchFilter[], sections: readonly Section[]): Condition[] {
  const single: Condition[] = [];
  const groups = new Map<FilterField, Condition[]>();
  for (const filter of filters) {
    const wanted = fieldCondition(filter, sections);
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

function fieldCondition({ field, value }: SearchFilter, sections: readonly Section[]): Condition {
  switch (field) {
    case 'outlet':
      return condition(`(clipping.outlet_key <> '${UNKNOWN_OUTLET}' AND instr(' ' || clipping.outlet_key, ?) > 0)`, ` ${foldText(value)}`);
    case 'tag':
      return condition('instr(clipping.tags_key, ?) > 0', `|${foldText(value)}`);
    case 'section':
      return sectionCondition(value, sections);
    case 'tone':
      return condition('clipping.tone IS ?', value);
    case 'lang':
      return condition('clipping.language = ?', value);
    case 'after':
      return condition('clipping.day >= ?', value);
    case 'before':
      return condition('clipping.day < ?', value);
    case 'status':
      return condition('clipping.status = ?', value);
    case 'has':
      return condition('clipping.highlights > 0');
  }
}

function sectionCondition(value: string, sections: readonly Section[]): Condition {
  const asked = ` ${foldText(value)}`;
  const ids: Id[] = sections.filter((section) => ` ${foldText(section.title)}`.includes(asked)).map((section) => section.id);
  const places = ids.map(() => '?').join(', ');
  return { sql: `coalesce(clipping.section_id, '') IN (${places})`, parameters: ids };
}
