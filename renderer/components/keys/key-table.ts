import { menuKeys } from '../../../core/contract/menu-keys';
import { menuCommand, type MenuCommand } from '../../../core/contract/menu-commands';

/** What a key does that has no entry in the application menu. */
export type WindowAction =
  | 'list.next'
  | 'list.previous'
  | 'list.first'
  | 'list.last'
  | 'list.extend'
  | 'list.all'
  | 'list.read'
  | 'list.copies'
  | 'search.move'
  | 'clipping.section'
  | 'clipping.noSection'
  | 'clipping.tone'
  | 'clipping.unread'
  | 'clipping.inbox'
  | 'clipping.menu'
  | 'reader.nextSentence'
  | 'reader.previousSentence'
  | 'reader.extendSentence'
  | 'reader.leave';

export type KeyAction = MenuCommand | WindowAction;

export type KeyGroup = 'list' | 'clipping' | 'reader' | 'review' | 'window';

export interface KeyEntry {
  action: KeyAction;
  /** Keys that do it, such as `Mod+Shift+Z`; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  chords: string[];
  /** What the list of keys shows in place of the chords. */
  shown?: string;
  group: KeyGroup;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const windowKeys: KeyEntry[] = [
  { action: 'list.next', chords: ['ArrowDown', 'Alt+ArrowDown'], group: 'list' },
  { action: 'list.previous', chords: ['ArrowUp', 'Alt+ArrowUp'], group: 'list' },
  { action: 'list.first', chords: ['Home'], group: 'list' },
  { action: 'list.last', chords: ['End'], group: 'list' },
  { action: 'list.extend', chords: ['Shift+ArrowDown', 'Shift+ArrowUp'], group: 'list' },
  { action: 'list.all', chords: ['Mod+A'], group: 'list' },
  { action: 'list.read', chords: ['Enter'], group: 'list' },
  { action: 'list.copies', chords: [], shown: '→ ←', group: 'list' },
  { action: 'search.move', chords: [], shown: 'Alt+Shift+↑ ↓', group: 'list' },
  { action: 'clipping.inbox', chords: ['I'], group: 'clipping' },
  { action: 'clipping.section', chords: DIGITS, shown: '1–9', group: 'clipping' },
  { action: 'clipping.noSection', chords: ['0'], group: 'clipping' },
  { action: 'clipping.tone', chords: ['T'], group: 'clipping' },
  { action: 'clipping.unread', chords: ['U'], group: 'clipping' },
  { action: 'clipping.menu', chords: ['ContextMenu', 'Shift+F10'], group: 'clipping' },
  { action: 'reader.nextSentence', chords: ['ArrowRight'], group: 'reader' },
  { action: 'reader.previousSentence', chords: ['ArrowLeft'], group: 'reader' },
  { action: 'reader.extendSentence', chords: ['Shift+ArrowRight'], group: 'reader' },
  { action: 'reader.leave', chords: ['Escape'], group: 'reader' },
];

/** Keys beside those that the menu shows, out of habit from other programs. */
const ALSO: Partial<Record<MenuCommand, string[]>> = { 'edit.find': ['/'], 'edit.redo': ['Mod+Y'] };

/** Commands about the text that is read, and what was added to it. */
const READER: readonly MenuCommand[] = ['clipping.highlight', 'clipping.highlightDetails', 'clipping.reply', 'clipping.resolve', 'clipping.translation', 'clipping.summary', 'clipping.pages'];

function groupOf(command: MenuCommand): KeyGroup {
  if (READER.includes(command)) return 'reader';
  if (command.startsWith('clipping.')) return 'clipping';
  return command.startsWith('review.') && command !== 'review.new' && command !== 'review.rollForward' ? 'review' : 'window';
}

const menuEntries: KeyEntry[] = menuCommand.options.flatMap((action) => {
  const key = menuKeys[action];
  if (!key) return [];
  return [{ action, chords: [key.key.replace('CmdOrCtrl', 'Mod'), ...(ALSO[action] ?? [])], group: groupOf(action) }];
});

/** Every key of the window, in the order in which the list of keys shows them. */
export const keyTable: readonly KeyEntry[] = [...menuEntries, ...windowKeys];
