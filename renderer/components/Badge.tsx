import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './Badge.module.css';

export type BadgeTone = 'plain' | 'accent' | 'positive' | 'negative' | 'warning';

interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A short word about something: a language, a count, a state. */
export function Badge({ tone = 'plain', title, children }: BadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone} title={title}>
      {children}
    </span>
  );
}

interface BadgeButtonProps extends ComponentPropsWithRef<'button'> {
  readonly tone?: BadgeTone;
}

/** A badge that opens a menu or sets something. */
export function BadgeButton({ tone = 'plain', className, children, ...rest }: BadgeButtonProps) {
  return (
    <button type="button" {...rest} className={[classes.badge, className].filter(Boolean).join(' ')} data-tone={tone}>
      {children}
    </button>
  );
}
