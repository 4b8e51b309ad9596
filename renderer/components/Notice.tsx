import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface Props {
  readonly tone: 'info' | 'warning' | 'error';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons at the end of the notice. */
  readonly actions?: ReactNode;
}

/** Something the user should know, where it matters, for as long as it holds. */
export function Notice({ tone, title, children, actions }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'note'}>
      <div className={classes.text}>
        {title && <strong>{title}</strong>}
        {children}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
