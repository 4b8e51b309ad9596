import type { ElectronApplication } from '@playwright/test';
import type { MenuCommand } from '../../../core/contract/menu-commands';

/** Chooses an entry of the application menu. */
export async function chooseMenu(app: ElectronApplication, command: MenuCommand): Promise<void> {
  await app.evaluate(({ Menu }, command) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(command);
    if (!item) throw new Error(`The menu has no ${command}.`);
    item.click();
  }, command);
}
