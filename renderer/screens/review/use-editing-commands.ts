import { useEffect, useRef } from 'react';
import { menuKeys } from '../../../core/contract/menu-keys';
import type { MenuCommand } from '../../../core/contract/menu-commands';
import { useEvent } from '../../client/use-event';
import { useCommandRunner } from '../../components/keys/command-registry';
import { isMac } from '../../components/keys/is-mac';
import type { KeyAction } from '../../components/keys/key-table';
import { matchesChord } from '../../components/keys/matches-chord';

/** @returns true when the command was taken, so that the key does nothing else */
export type EditingCommands = Partial<Record<MenuCommand, (target: Element | null) => boolean>>;

/**
 * Runs commands chosen in the menu, and by their keys also where someone is typing. The keys are taken before the
 * editor sees them, as it has meanings of its own for some.
 */
export function useEditingCommands(handlers: EditingCommands): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const isMine = (action: KeyAction): action is MenuCommand => action in handlers;
  useCommandRunner(isMine, (action) => isMine(action) && handlers[action]?.(document.activeElement));
  useEvent('menu.command', ({ command }) => void latest.current[command]?.(document.activeElement));
  useEffect(() => {
    const mac = isMac();
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      for (const command of Object.keys(latest.current) as MenuCommand[]) {
        const key = menuKeys[command];
        if (key?.heardBy !== 'menu' || !matchesChord(event, key.key.replace('CmdOrCtrl', 'Mod'), mac)) continue;
        const target = event.target instanceof Element ? event.target : null;
        if (!latest.current[command]?.(target)) continue;
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
