import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import i18next from 'i18next';
import classes from './say.module.css';

interface Options {
  /** Notices with one id take each other's place. */
  id?: string;
  tone?: 'calm' | 'failure';
  /** A button in the notice, such as Undo or Show; one that `undoes` takes back the last change of the library, and is gone when there is another. */
  action?: { label: string; run(): void; undoes?: boolean };
  /** A second button, for another way on. */
  also?: { label: string; run(): void };
  /** Something is going on: the notice stays until another with its id comes. */
  busy?: boolean;
}

let count = 0;
/** The notices that take back what was changed last, and when each was shown. */
const undoing = new Map<string, number>();
/** Core’s word of a change can come after its answer, which the notice was shown for. */
const SAME_CHANGE_MS = 500;

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
  if (action?.undoes) undoing.set(own, performance.now());
  else undoing.delete(own);
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

/** Takes away the notices whose button would take back something else than what they speak of. */
export function hushUndo(): void {
  for (const [id, shown] of undoing) {
    if (performance.now() - shown < SAME_CHANGE_MS) continue;
    notifications.hide(id);
    undoing.delete(id);
  }
}
