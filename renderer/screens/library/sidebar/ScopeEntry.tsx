import type { ReactNode } from 'react';
import { isSameScope, type Scope } from '../scope';
import type { ListPlace } from '../use-list-place';
import { Entry } from './Entry';

interface Props {
  readonly place: ListPlace;
  readonly scope: Scope;
  readonly name: string;
  /** Stands behind the name, as the language of an outlet. */
  readonly note?: string;
  readonly count: number;
  /** A button behind the count. */
  readonly extra?: ReactNode;
}

/** An entry of the sidebar that shows a collection in the list. */
export function ScopeEntry({ place, scope, name, note, count, extra }: Props) {
  return <Entry name={name} note={note} count={count} current={isSameScope(place.scope, scope)} onPick={() => place.setScope(scope)} extra={extra} />;
}
