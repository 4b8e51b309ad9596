import { app, dialog, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../core/contract/menu-commands';
import { menuKeys } from '../core/contract/menu-keys';
import { text } from './texts';

const line: MenuItemConstructorOptions = { type: 'separator' };

/**
 * Makes the application menu. What it offers is asked of the window, which knows what is selected.
 * @param run is called with the chosen command
 */
export function setupMenu(run: (command: MenuCommand) => void): void {
  const entry = (command: MenuCommand): MenuItemConstructorOptions => commandEntry(command, run);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entry, process.platform === 'darwin', app.isPackaged)));
}

/** @returns the menu bar, built from `entry`, which makes the item of one command */
export function menuTemplate(
  entry: (command: MenuCommand) => MenuItemConstructorOptions,
  mac: boolean,
  packaged: boolean,
): MenuItemConstructorOptions[] {
  const list = (...commands: MenuCommand[]) => commands.map(entry);
  const quit = role('quit', 'quit');
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: text('menu.file'),
      submenu: [...list('library.new', 'library.open', 'library.sample', 'library.close'), line, ...list('clip', 'clip.files', 'clip.paste'), ...(mac ? [] : [line, quit])],
    },
    {
      label: text('menu.edit'),
      submenu: [...list('edit.undo', 'edit.redo'), line, role('cut', 'cut'), role('copy', 'copy'), role('paste', 'paste'), role('selectAll', 'selectAll'), line, ...list('edit.find')],
    },
    {
      label: text('menu.clippings'),
      submenu: [...list('clipping.keep', 'clipping.discard'), line, ...list('clipping.highlight', 'clipping.addToReview'), line, ...list('clipping.remove')],
    },
    {
      label: text('menu.reviews'),
      submenu: [...list('review.new', 'review.importMarkdown'), line, ...list('review.cite', 'review.nextFinding'), line, ...list('review.export', 'review.exportMarkdown')],
    },
    { label: text('menu.view'), submenu: [...list('view.library', 'view.reviews'), line, ...viewItems(packaged)] },
    { label: text('menu.help'), role: 'help', submenu: [...list('help.keys'), line, about()] },
  ];
}

function commandEntry(command: MenuCommand, run: (command: MenuCommand) => void): MenuItemConstructorOptions {
  const key = menuKeys[command];
  // A Mac registers every key it shows, and a single letter would then be taken from whoever is typing.
  const shown = key && (key.heardBy === 'menu' || process.platform !== 'darwin');
  return {
    id: command,
    label: text(command === 'clip' ? 'command.clip.address' : `command.${command}`),
    ...(shown ? { accelerator: key.key, registerAccelerator: key.heardBy === 'menu' } : {}),
    click: () => {
      run(command);
    },
  };
}

function viewItems(packaged: boolean): MenuItemConstructorOptions[] {
  return [
    role('zoomIn', 'zoomIn'),
    role('zoomOut', 'zoomOut'),
    role('resetZoom', 'actualSize'),
    line,
    role('togglefullscreen', 'fullScreen'),
    role('minimize', 'minimise'),
    ...(packaged ? [] : [line, role('reload', 'reload'), role('toggleDevTools', 'developerTools')]),
  ];
}

function role(name: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions {
  return { role: name, label: text(`menu.${label}`) };
}

function about(): MenuItemConstructorOptions {
  return {
    label: text('menu.about'),
    click: () => {
      const { electron, chrome } = process.versions;
      const message = text('menu.aboutText', { version: app.getVersion(), electron: electron ?? '', chromium: chrome ?? '' });
      void dialog.showMessageBox({ type: 'info', title: 'Dateline', message });
    },
  };
}
