import type { ReactNode } from 'react';
import { useNumber } from '../../../components/format/use-number';
import classes from './Sidebar.module.css';

interface Props {
  readonly name: string;
  /** Stands behind the name, as the language of an outlet. */
  readonly note?: string;
  /** Null while it is not known. */
  readonly count: number | null;
  /** Whether the list shows it. */
  readonly current: boolean;
  onPick(): void;
  /** A button behind the count. */
  readonly extra?: ReactNode;
}

/** An entry of the sidebar. */
export function Entry({ name, note = '', count, current, onPick, extra }: Props) {
  const number = useNumber();
  return (
    <div className={classes.entry} data-current={current}>
      <button type="button" className={classes.scope} aria-current={current ? 'true' : undefined} onClick={onPick}>
        <span title={name}>
          <bdi>{name}</bdi>
          {note !== '' && ` · ${note}`}
        </span>
        <b>{count === null ? '' : number(count)}</b>
      </button>
      {extra}
    </div>
  );
}
