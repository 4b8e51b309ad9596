import type { ReactNode } from 'react';
import { useNumber } from '../../../components/format/use-number';
import { isSameScope, type Scope } from '../scope';
import type { ListPlace } from '../use-list-place';
import classes from './Sidebar.module.css';

interface Props {
  readonly place: ListPlace;
  readonly scope: Scope;
  readonly name: string;
  readonly count: number;
  /** A button behind the count. */
  readonly extra?: ReactNode;
}

/** An entry of the sidebar: shows its clippings in the list. */
export function ScopeEntry({ place, scope, name, count, extra }: Props) {
  const number = useNumber();
  const current = isSameScope(place.scope, scope);
  return (
    <div className={classes.entry} data-current={current}>
      <button type="button" className={classes.scope} aria-current={current ? 'true' : undefined} onClick={() => place.setScope(scope)}>
        <span dir="auto" title={name}>
          {name}
        </span>
        <b>{number(count)}</b>
      </button>
      {extra}
    </div>
  );
}
