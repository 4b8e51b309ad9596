import type { Page } from '@playwright/test';

/**
 * Drops something on the window, as it comes from another program.
 * @param data by media type, such as `text/html`
 */
export function dropOnWindow(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((data) => {
    const carried = new DataTransfer();
    for (const [type, value] of Object.entries(data)) carried.setData(type, value);
    const options = { dataTransfer: carried, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', options));
    document.body.dispatchEvent(new DragEvent('drop', options));
  }, data);
}
