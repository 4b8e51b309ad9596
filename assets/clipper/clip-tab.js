import { api, send, Trouble } from './dateline.js';

/**
 * Takes the page of a tab as the user sees it.
 * @param {number} tabId
 * @throws {Trouble} for pages that no extension may read, and those that are too large
 */
export async function collect(tabId) {
  let results;
  try {
    results = await api.scripting.executeScript({ target: { tabId }, files: ['collect-page.js'] });
  } catch {
    throw new Trouble('refused', 'The browser does not let extensions read this page.');
  }
  const page = results[0]?.result;
  if (!page || !/^https?:/.test(page.address)) throw new Trouble('refused', 'Only pages of the web can be clipped.');
  return page;
}

/**
 * Sends what `collect` took.
 * @param page
 * @param {boolean} piece whether only the selection is wanted
 * @returns {Promise<{ text: string, good: boolean }>} what to tell the user
 * @throws {Trouble}
 */
export async function clip({ address, html, selection, tooLarge }, piece) {
  if (tooLarge) throw new Trouble('refused', 'This page is too large to be clipped.');
  if (piece && selection === null) throw new Trouble('refused', 'Nothing is selected on this page.');
  const { status, title, warnings, error } = await send({ address, html, selection: piece ? selection : null });
  if (error) return { text: error.message, good: false };
  if (status === 'duplicate') return { text: `“${title ?? address}” is in Dateline already.`, good: true };
  return { text: [`Clipped “${title ?? address}”.`, ...warnings].join(' '), good: true };
}
