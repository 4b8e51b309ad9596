import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where there is nothing to show: why, and what can be done. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      {children}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
