import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import i18next from 'i18next';
import classes from './say.module.css';

interface Options {
  /** Notices with one id take each other's place. */
  id?: string;
  tone?: 'calm' | 'failure';
  /** A button in the notice, such as Undo or Show. */
  action?: { label: string; run(): void };
  /** A second button, for another way on. */
  also?: { label: string; run(): void };
  /** Something is going on: the notice stays until another with its id comes. */
  busy?: boolean;
}

let count = 0;

/** Shows a notice at the foot of the window for a few seconds; it is read out as well. */
export function say(message: string, { id, tone = 'calm', action, also, busy = false }: Options = {}): void {
  const own = id ?? `notice-${++count}`;
  const buttons = [action, also].filter((one) => one !== undefined);
  const content: ReactNode =
    buttons.length > 0 ? (
      <span className={classes.line}>
        <span>{message}</span>
        <span className={classes.buttons}>
          {buttons.map(({ label, run }) => (
            <Button
              key={label}
              size="compact-sm"
              variant="default"
              onClick={() => {
                notifications.hide(own);
                run();
              }}
            >
              {label}
            </Button>
          ))}
        </span>
      </span>
    ) : (
      message
    );
  notifications.hide(own);
  notifications.show({
    id: own,
    message: content,
    // What went wrong takes longer to read, and nobody waits for it.
    autoClose: busy ? false : tone === 'failure' ? 12_000 : action ? 8000 : 4000,
    loading: busy,
    role: tone === 'failure' ? 'alert' : 'status',
    closeButtonProps: { 'aria-label': i18next.t('close') },
    color: tone === 'failure' ? 'red' : 'gray',
  });
}

/** Takes a notice away. */
export function hush(id: string): void {
  notifications.hide(id);
}
