import type { ElectronApplication } from '@playwright/test';

/** From now on, remembers what would be opened in the system browser instead of opening it. */
export async function watchOutside(app: ElectronApplication): Promise<() => Promise<string[]>> {
  const seen = await app.evaluateHandle(({ shell }) => {
    const addresses: string[] = [];
    shell.openExternal = (address) => {
      addresses.push(address);
      return Promise.resolve();
    };
    return addresses;
  });
  return () => seen.jsonValue();
}
