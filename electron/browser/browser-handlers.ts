import type { browserCalls } from '../../core/contract/browser-calls';
import type { Handlers } from '../../core/contract/contract';
import type { PageBrowser } from './page-browser';

/** What the windows of the app ask of Dateline's browser. */
export function browserHandlers(browser: PageBrowser): Handlers<keyof typeof browserCalls> {
  return {
    'browser.open': ({ address }) => {
      browser.open(address);
      return null;
    },
    'browser.do': async ({ action }) => {
      await browser.do(action);
      return null;
    },
    'browser.state': () => browser.state,
    'browser.bars': (room) => {
      browser.setBars(room);
      return null;
    },
  };
}
