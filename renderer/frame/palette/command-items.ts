import type { TFunction } from 'i18next';
import { menuCommand } from '../../../core/contract/menu-commands';
import { isPossible } from '../../components/keys/command-registry';
import { keyTable, type KeyAction } from '../../components/keys/key-table';
import { markedBeginnings } from './marked-beginnings';
import type { PaletteItem } from './palette-item';

const WITHOUT_ENTRY: KeyAction[] = ['clipping.inbox', 'clipping.unread', 'clipping.tone', 'clipping.noSection'];

/** The commands that do something now and whose names have all the words. */
export function commandItems(t: TFunction, words: string): PaletteItem[] {
  const actions: KeyAction[] = [...menuCommand.options.filter((action) => action !== 'view.palette'), ...WITHOUT_ENTRY];
  return actions.filter(isPossible).flatMap((action): PaletteItem[] => {
    const name = markedBeginnings(t(`keys.action.${action.replaceAll('.', '-')}`), words);
    const chord = keyTable.find((entry) => entry.action === action)?.chords[0] ?? null;
    return name === null ? [] : [{ key: `command ${action}`, group: 'command', name, detail: null, aside: '', chord, target: { kind: 'command', action } }];
  });
}
