import type { ReactNode } from 'react';
import { isSameScope, type Scope } from '../scope';
import type { ListPlace } from '../use-list-place';
import { Entry } from './Entry';

interface Props {
  readonly place: ListPlace;
  readonly scope: Scope;
  readonly name: string;
  readonly count: number;
  /** A button behind the count. */
  readonly extra?: ReactNode;
}

/** An entry of the sidebar that shows a collection in the list. */
export function ScopeEntry({ place, scope, name, count, extra }: Props) {
  return <Entry name={name} count={count} current={isSameScope(place.scope, scope)} onPick={() => place.setScope(scope)} extra={extra} />;
}
