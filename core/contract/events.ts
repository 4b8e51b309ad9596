import { z } from 'zod';
import { exportFormat } from '../model/export-options';
import { id } from '../model/id';
import { instant } from '../model/moment';
import { browserState } from './browser-calls';
import { captureResult } from './capture-calls';
import { clipperState } from './clipper-calls';
import { historyStep } from './library-calls';
import { menuCommand } from './menu-commands';
import { safekeepingProgress } from './safekeeping-calls';

export const saveState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saving') }),
  z.object({ state: z.literal('saved'), at: instant }),
  /** `changes` are those that are kept and tried again by themselves. */
  z.object({ state: z.literal('not-saved'), reason: z.string(), changes: z.int().nonnegative() }),
]);
export type SaveState = z.infer<typeof saveState>;

/** What main and the worker tell the window without being asked: event name → what it carries. */
export const events = {
  'library.changed': z.object({ what: z.enum(['library', 'clippings', 'reviews', 'feeds', 'backups', 'trash']), ids: z.array(id) }),
  'library.saved': saveState,
  /** Somebody else changed these reviews in the folder: a sync program, another Dateline. */
  'reviews.changedOutside': z.object({ ids: z.array(id) }),
  'history.changed': z.object({ undo: historyStep.nullable(), redo: historyStep.nullable() }),
  'capture.progress': z.object({ job: id, done: z.int(), total: z.int(), current: z.string() }),
  /** Of a change of so many clippings that it takes more than a second; `job` is null for one that cannot be cancelled. */
  'clippings.progress': z.object({ job: id.nullable(), done: z.int(), total: z.int() }),
  /** Texts were dropped by themselves, as their licence had ended. */
  'licences.dropped': z.object({ count: z.int().positive() }),
  /** `job` is null for a refresh that nobody asked for. */
  'feeds.progress': z.object({ job: id.nullable(), done: z.int(), total: z.int(), current: z.string() }),
  /** Of several formats that are written one after the other; `format` is the one that is begun, null at the end. */
  'export.progress': z.object({ done: z.int(), total: z.int(), format: exportFormat.nullable() }),
  'index.progress': z.object({ done: z.int(), total: z.int() }),
  'safekeeping.progress': safekeepingProgress,
  'worker.failed': z.object({ message: z.string() }),
  'menu.command': z.object({ command: menuCommand }),
  'window.closing': z.object({}),
  'clipper.changed': clipperState,
  'browser.changed': browserState,
  /** The address field of the browser is wanted. */
  'browser.askAddress': z.object({}),
  /** A page was clipped outside of this window: in Dateline's browser, or by the extension. */
  'page.clipped': z.object({ result: captureResult }),
  'files.opened': z.object({ paths: z.array(z.string()) }),
};
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
