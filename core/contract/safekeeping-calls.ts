import { z } from 'zod';
import { cloudFolder } from '../model/cloud-folder';
import { id } from '../model/id';
import { libraryFault, mendedFault } from '../model/library-fault';
import { day, instant } from '../model/moment';
import { call } from './call';
import { folder } from './library-calls';

const count = z.int().nonnegative();
const file = z.string().min(1).max(4096);
const nothing = z.strictObject({});

/** Long work reports its progress as `safekeeping.progress` under the `job` the window chose, and can be cancelled. */
const job = id;

/** What a long work is at. `total` is null where it cannot be known before. */
export const safekeepingStep = z.enum(['looking', 'looking-again', 'mending', 'indexing', 'packing', 'reading-back', 'unpacking', 'looking-at-restored']);
export const safekeepingProgress = z.object({ job, step: safekeepingStep, done: count, total: count.nullable(), current: z.string() });
export type SafekeepingProgress = z.infer<typeof safekeepingProgress>;

/** An automatic backup. Each file in it was opened again and found good when it was made. */
export const automaticBackup = z.object({ day, madeAt: instant, reviews: count, bytes: count });
export type AutomaticBackup = z.infer<typeof automaticBackup>;

/**
 * How the copies of the clippings stand. `waiting`: they were not looked at since the library was opened. `at` is when all
 * were last found in step; `room` says, in bytes, how little is free where that keeps copies from being made.
 */
export const copiesStanding = z.object({
  state: z.enum(['waiting', 'copying', 'in-step', 'no-room', 'failed']),
  at: instant.nullable(),
  reason: z.string().nullable(),
  room: z.object({ free: count, needed: count }).nullable(),
});
export type CopiesStanding = z.infer<typeof copiesStanding>;

/** A review in an automatic backup; `good` tells that it was opened just now and can be taken back. */
export const backedUpReview = z.object({ id, title: z.string(), updatedAt: instant.nullable(), good: z.boolean() });
export type BackedUpReview = z.infer<typeof backedUpReview>;

/** What a look at every file of the library came to. */
export const checkReport = z.object({ at: instant, documents: count, faults: z.array(libraryFault) });
export type CheckReport = z.infer<typeof checkReport>;

const trashKind = z.enum(['clipping', 'review', 'text']);

/** A clipping or review in the trash, or the text that was dropped of a clipping; without a title where its file cannot be read. */
export const trashItem = z.object({
  kind: trashKind,
  id,
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  readable: z.boolean(),
  removedAt: instant,
  goesAt: instant,
});
export type TrashItem = z.infer<typeof trashItem>;

/** That a library lies in a synced or shared folder; `dismissed` if this user does not want to be told again. */
export const libraryPlace = cloudFolder.extend({ dismissed: z.boolean() });
export type LibraryPlace = z.infer<typeof libraryPlace>;

const trashPlaces = z.array(z.strictObject({ kind: trashKind, id })).min(1).max(100_000);
export type TrashPlaces = z.infer<typeof trashPlaces>;

/** What is done with the library as something to be kept: copies of it, its faults, its index, its trash. */
export const safekeepingCalls = {
  'safekeeping.cancel': call(z.strictObject({ job }), z.null()),
  /** `nextAt` is null for a library that is only read here. */
  'backups.list': call(nothing, z.object({ backups: z.array(automaticBackup), nextAt: instant.nullable(), copies: copiesStanding })),
  'backups.open': call(z.strictObject({ day }), z.object({ library: z.enum(['good', 'damaged', 'missing']), reviews: z.array(backedUpReview) })),
  /** Makes a new review of a copy; the present one stays as it is. */
  'backups.takeReview': call(z.strictObject({ day, id, title: z.string().max(1000) }), z.object({ id })),
  /** Puts the good copy of a clipping that is damaged or gone in its place; `savedAt` is when what it holds was saved. */
  'backups.takeClipping': call(z.strictObject({ id }), z.object({ savedAt: instant })),
  /** Makes a clipping that is damaged and has no copy anew from its original; what was noted and highlighted since is lost. */
  'backups.makeAnew': call(z.strictObject({ id }), z.object({ title: z.string().nullable() })),
  /** Gives the library the settings, outlets, sections and searches of a backup; `kept` is where the present ones lie. */
  'backups.takeLibrary': call(z.strictObject({ day }), z.object({ kept: z.string() })),
  'backups.save': call(z.strictObject({ job, file }), z.object({ file: z.string(), files: count, bytes: count })),
  'backups.restore': call(
    z.strictObject({ job, file, folder }),
    z.object({ folder: z.string(), name: z.string(), madeAt: instant, files: count, faults: z.array(libraryFault) }),
  ),
  'check.library': call(z.strictObject({ job }), checkReport),
  /** The last look of this session; null if there was none. */
  'check.last': call(nothing, checkReport.nullable()),
  /** Looks, mends what can be mended, and looks again. */
  'check.mend': call(z.strictObject({ job }), z.object({ mended: z.array(mendedFault), report: checkReport })),
  'index.state': call(nothing, z.object({ indexed: count, clippings: count, madeAt: instant.nullable(), own: z.boolean() })),
  'index.rebuild': call(z.strictObject({ job }), z.object({ indexed: count })),
  /** Where a folder lies, the open library's for null; null if no sync program and no other computer has to do with it. */
  'place.look': call(z.strictObject({ folder: folder.nullable() }), libraryPlace.nullable()),
  'place.dismiss': call(nothing, z.null()),
  'trash.list': call(z.strictObject({ offset: count, limit: z.int().positive().max(1000) }), z.object({ items: z.array(trashItem), total: count })),
  /** Puts things back where they were; one whose place was taken meanwhile stays in the trash, and it is said why. */
  'trash.restore': call(z.strictObject({ items: trashPlaces }), z.object({ restored: count, failures: z.array(z.object({ id, message: z.string() })) })),
  'trash.delete': call(z.strictObject({ items: trashPlaces }), z.object({ deleted: count })),
  'trash.empty': call(nothing, z.object({ deleted: count })),
};
