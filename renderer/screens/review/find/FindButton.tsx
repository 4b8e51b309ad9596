import type { ReactNode } from 'react';
import classes from './FindBar.module.css';

interface Props {
  readonly label: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  onClick(): void;
  readonly children: ReactNode;
}

/** A button of the find bar; with `pressed` it is one that stays down. One that has nothing to do keeps the focus. */
export function FindButton({ label, pressed, disabled, onClick, children }: Props) {
  return (
    <button type="button" className={classes.button} title={label} aria-label={label} aria-pressed={pressed} aria-disabled={disabled} onClick={() => disabled !== true && onClick()}>
      {children}
    </button>
  );
}
