import { z } from 'zod';
import { id } from '../model/id';
import { instant } from '../model/moment';
import { call } from './call';

/** A browser whose extension may send pages. */
export const pairedBrowser = z.strictObject({ id, name: z.string(), pairedAt: instant, lastUsedAt: instant.nullable() });
export type PairedBrowser = z.infer<typeof pairedBrowser>;

export const clipperState = z.strictObject({
  on: z.boolean(),
  /** On 127.0.0.1; null while it does not listen. */
  port: z.int().nullable(),
  /** Why it does not listen although it is on, in plain words. */
  failure: z.string().nullable(),
  /** The code that the extension asks for, and until when it holds. */
  pairing: z.strictObject({ code: z.string(), until: instant }).nullable(),
  browsers: z.array(pairedBrowser),
});
export type ClipperState = z.infer<typeof clipperState>;

const nothing = z.strictObject({});

/** Taking pages from the extension in the user's own browser. Each change is told as `clipper.changed` too. */
export const clipperCalls = {
  'clipper.state': call(nothing, clipperState),
  'clipper.switch': call(z.strictObject({ on: z.boolean() }), clipperState),
  /** Shows a new code, for a few minutes and a few tries; switches the clipper on. */
  'clipper.startPairing': call(nothing, clipperState),
  'clipper.stopPairing': call(nothing, clipperState),
  'clipper.remove': call(z.strictObject({ id }), clipperState),
};
