import { app, dialog, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../core/contract/menu-commands';
import { menuKeys } from '../core/contract/menu-keys';
import { menuTemplate } from './menu-template';
import { text } from './texts';

/**
 * Makes the application menu. What it offers is asked of the window, which knows what is selected.
 * @param run is called with the chosen command
 */
export function setupMenu(run: (command: MenuCommand) => void): void {
  const template = menuTemplate({
    command: (command) => commandEntry(command, run),
    about: about(),
    mac: process.platform === 'darwin',
    packaged: app.isPackaged,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
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
