import type { MenuItemConstructorOptions } from 'electron';
import { beforeAll, describe, expect, it } from 'vitest';
import { menuCommand } from '../../../core/contract/menu-commands';
import { menuKeys } from '../../../core/contract/menu-keys';
import { menuTemplate } from '../../../electron/menu-template';
import { setupTexts, text } from '../../../electron/texts';

function entries(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entries(item.submenu) : [])]);
}

describe('the application menu', () => {
  beforeAll(setupTexts);

  const make = (mac: boolean, packaged: boolean) =>
    entries(menuTemplate({ command: (id) => ({ id, label: id }), about: { id: 'about', label: 'about' }, mac, packaged }));

  it('offers every command once', () => {
    for (const mac of [false, true]) {
      const ids = make(mac, true).flatMap(({ id }) => (id && id !== 'about' ? [id] : []));
      expect(ids.toSorted()).toEqual(menuCommand.options.toSorted());
    }
  });

  it('has a text for every entry', () => {
    for (const { label, role, type } of make(false, false)) {
      if (type === 'separator' || role === 'appMenu') continue;
      expect(label).toBeTruthy();
      expect(label).not.toMatch(/^(menu|command)\./);
    }
    for (const command of menuCommand.options) {
      const key = command === 'clip' ? 'command.clip.address' : `command.${command}`;
      expect(text(key), command).not.toBe(key);
    }
  });

  it('leaves the developer tools out of a packed app', () => {
    const roles = (packaged: boolean) => make(false, packaged).map(({ role }) => role);
    expect(roles(false)).toContain('toggleDevTools');
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(true)).not.toContain('reload');
  });

  it('gives no key to two commands', () => {
    const keys = Object.values(menuKeys).flatMap((key) => (key ? [key.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
