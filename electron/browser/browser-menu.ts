import { Menu } from 'electron';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { text } from '../texts';
import { browserKeys } from './pressed-action';
import type { KeyedAction } from './pressed-action';

type Run = (action: KeyedAction) => void;

const line: MenuItemConstructorOptions = { type: 'separator' };

/** Gives the browser window a menu of its own; on a Mac, which has one menu bar, for as long as it is in front. */
export function browserMenu(window: BrowserWindow, run: Run): void {
  const menu = Menu.buildFromTemplate(template(run));
  if (process.platform !== 'darwin') {
    window.setMenu(menu);
    return;
  }
  const usual = Menu.getApplicationMenu();
  const giveBack = () => {
    if (Menu.getApplicationMenu() === menu) Menu.setApplicationMenu(usual);
  };
  window.on('focus', () => {
    Menu.setApplicationMenu(menu);
  });
  window.on('blur', giveBack);
  window.once('closed', giveBack);
}

/** The menu at the pointer, on the page. */
export function showPageMenu(window: BrowserWindow, on: { hasSelection: boolean; canCopy: boolean; canPaste: boolean }, run: Run): void {
  const menu = Menu.buildFromTemplate([
    ...(on.hasSelection ? [entry('clip-selection', run)] : []),
    entry('clip', run),
    line,
    { role: 'copy', label: text('menu.copy'), enabled: on.canCopy },
    { role: 'paste', label: text('menu.paste'), enabled: on.canPaste },
    line,
    entry('back', run),
    entry('forward', run),
    entry('reload', run),
  ]);
  menu.popup({ window });
}

function template(run: Run): MenuItemConstructorOptions[] {
  const edit: MenuItemConstructorOptions[] = (['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({ role, label: text(`menu.${role}`) }));
  const page: KeyedAction[] = ['clip', 'clip-selection', 'back', 'forward', 'reload', 'stop', 'address'];
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: text('browser.page'), submenu: [...page.map((action) => entry(action, run)), line, entry('forget-logins', run), line, entry('close', run)] },
    { label: text('menu.edit'), submenu: edit },
    { label: text('menu.view'), submenu: [{ role: 'minimize', label: text('menu.minimise') }] },
  ];
}

// The keys are heard before the page can hear them, so the menu only shows them.
function entry(action: KeyedAction, run: Run): MenuItemConstructorOptions {
  const key = browserKeys[action];
  return {
    id: action,
    label: text(`browser.action.${action}`),
    ...(key ? { accelerator: key, registerAccelerator: false } : {}),
    click: () => {
      run(action);
    },
  };
}
