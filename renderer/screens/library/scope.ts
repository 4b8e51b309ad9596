import type { ClippingChange, ClippingQuery } from '../../../core/contract/clipping-calls';
import type { ClippingStatus } from '../../../core/model/clipping';

/** Which clippings the list shows: an entry of the sidebar. */
export type Scope =
  | { kind: 'status'; status: ClippingStatus }
  | { kind: 'everything' }
  | { kind: 'section'; sectionId: string }
  | { kind: 'outlet'; outlet: string };

export type ScopeConditions = Pick<ClippingQuery, 'status' | 'sectionId' | 'outlet'>;

export const INBOX: Scope = { kind: 'status', status: 'inbox' };
export const EVERYTHING: Scope = { kind: 'everything' };

/** A scope as conditions of `clippings.list`. */
export function conditionsOf(scope: Scope): ScopeConditions {
  switch (scope.kind) {
    case 'status':
      return { status: scope.status };
    case 'section':
      return { sectionId: scope.sectionId };
    case 'outlet':
      return { outlet: scope.outlet };
    case 'everything':
      return {};
  }
}

/** The scope that has these conditions; the other way of `conditionsOf`. */
export function scopeOf({ status, sectionId, outlet }: ScopeConditions): Scope {
  if (status !== undefined) return { kind: 'status', status };
  if (sectionId !== undefined) return { kind: 'section', sectionId };
  return outlet === undefined ? EVERYTHING : { kind: 'outlet', outlet };
}

export function isSameScope(one: Scope, other: Scope): boolean {
  return JSON.stringify(conditionsOf(one)) === JSON.stringify(conditionsOf(other));
}

/** Whether clippings of a scope are no longer in it after a change. */
export function leavesScope(scope: Scope, change: ClippingChange): boolean {
  if (scope.kind === 'status') return change.status !== undefined && change.status !== scope.status;
  if (scope.kind === 'section') return change.sectionId !== undefined && change.sectionId !== scope.sectionId;
  return false;
}
