import type { Page } from '@playwright/test';
import type { EventName } from '../../../core/contract/events';
import '../../../renderer/client/bridge';

/** From now on, remembers what an event of the contract carries. @returns what came so far */
export async function recordEvents(page: Page, name: EventName): Promise<() => Promise<unknown[]>> {
  const heard = await page.evaluateHandle((name) => {
    const heard: unknown[] = [];
    window.dateline.on(name, (payload) => heard.push(payload));
    return heard;
  }, name);
  return () => heard.jsonValue();
}
