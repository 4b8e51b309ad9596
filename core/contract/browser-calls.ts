import { z } from 'zod';
import { call } from './call';
import { captureResult } from './capture-calls';

/** An address of the web, parsed: nothing else is opened. */
const webAddress = z.url({ protocol: /^https?$/ }).max(8192);

/** What Dateline's browser tells of the page that it shows. */
export const browserState = z.strictObject({
  /** Empty while no page was opened. */
  address: z.string(),
  title: z.string(),
  loading: z.boolean(),
  canGoBack: z.boolean(),
  canGoForward: z.boolean(),
  /** What became of clipping the page that is shown. */
  clip: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('idle') }),
    z.strictObject({ state: z.literal('clipping') }),
    z.strictObject({ state: z.literal('done'), result: captureResult }),
  ]),
  /** What else there is to say, about the last thing that was done. `detail` is the system's own word for it. */
  notice: z.strictObject({ about: z.enum(['not-opened', 'page-crashed', 'download-refused', 'logins-forgotten']), detail: z.string() }).nullable(),
});
export type BrowserState = z.infer<typeof browserState>;

export const browserAction = z.enum(['back', 'forward', 'reload', 'stop', 'clip', 'clip-selection', 'forget-logins']);
export type BrowserAction = z.infer<typeof browserAction>;

const pixels = z.number().min(0).max(1000);

/** Dateline's own browser window, for pages that need scripts or a login. */
export const browserCalls = {
  /** Shows the window, with this page or as it was. */
  'browser.open': call(z.strictObject({ address: webAddress.nullable() }), z.null()),
  'browser.do': call(z.strictObject({ action: browserAction }), z.null()),
  'browser.state': call(z.strictObject({}), browserState),
  /** How much room the bars above and below the page take, in the CSS pixels of the window's own page. */
  'browser.bars': call(z.strictObject({ above: pixels, below: pixels }), z.null()),
};
