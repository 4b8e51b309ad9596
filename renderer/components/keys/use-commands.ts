import { useEvent } from '../../client/use-event';
import type { KeyAction } from './key-table';
import { useKeys } from './use-keys';

/** What a screen does when asked by a key or by the application menu (which gives no event). */
export type Commands = Partial<Record<KeyAction, (event?: KeyboardEvent) => void>>;

/** Runs commands, whether they come as a key or from the application menu, as long as the component is shown. */
export function useCommands(commands: Commands): void {
  useKeys(commands);
  useEvent('menu.command', ({ command }) => commands[command]?.());
}
