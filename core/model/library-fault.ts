import { z } from 'zod';

/** What can be wrong with a file of a library. */
export const libraryFaultKind = z.enum([
  'damaged',
  'clipping-missing',
  'newer',
  'misplaced',
  'unreadable',
  'original-missing',
  'original-changed',
  'original-orphaned',
  'original-kept',
  'leftover',
  'index',
  'backup-damaged',
]);
export type LibraryFaultKind = z.infer<typeof libraryFaultKind>;

/** One thing that is wrong in a library: the file (relative to its folder), what it is, and what to do, in plain words. */
export const libraryFault = z.object({ file: z.string(), fault: libraryFaultKind, message: z.string() });
export type LibraryFault = z.infer<typeof libraryFault>;

/** A fault that something was done about; a damaged file is never deleted, but set aside beside its name. */
export const mendedFault = libraryFault.extend({ done: z.enum(['set-aside', 'brought-back', 'removed', 'to-trash', 'made-anew']) });
export type MendedFault = z.infer<typeof mendedFault>;
