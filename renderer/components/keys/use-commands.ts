import { useEvent } from '../../client/use-event';
import { useCommandRunner } from './command-registry';
import type { KeyAction } from './key-table';
import { useKeys } from './use-keys';

/** What a screen does when asked by a key or by the application menu (which gives no event). */
export type Commands = Partial<Record<KeyAction, (event?: KeyboardEvent) => void>>;

/** Runs commands, whether they come as a key, from the application menu or from the palette, as long as the component is shown. */
export function useCommands(commands: Commands): void {
  useKeys(commands);
  useCommandRunner(
    (action) => commands[action] !== undefined,
    (action) => commands[action]?.(),
  );
  useEvent('menu.command', ({ command }) => commands[command]?.());
}
