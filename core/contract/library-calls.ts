import { z } from 'zod';
import { id } from '../model/id';
import { instant, timeOfDay } from '../model/moment';
import { savedSearch, searchScope } from '../model/saved-search';
import { searchFilter } from '../model/search-filter';
import { section } from '../model/section';
import { call } from './call';

export const folder = z.string().min(1).max(4096);

/** `failure`: why it could not be opened again when Dateline was started, in plain words. */
export const recentLibrary = z.object({ folder, name: z.string(), openedAt: instant, missing: z.boolean(), failure: z.string().nullable() });
export type RecentLibrary = z.infer<typeof recentLibrary>;

/**
 * What became known of an open library. `damaged`: a file that cannot be understood, `newer`: one of a newer Dateline,
 * `two-versions`: a document that was changed in two places, `not-done`: something that Dateline does by itself.
 */
export const libraryProblem = z.object({
  kind: z.enum(['damaged', 'newer', 'two-versions', 'not-done']),
  file: z.string(),
  setAside: z.string().nullable(),
  message: z.string(),
  /** Of a clipping with two versions, see `versions.of`; of a damaged one, see `backups.takeClipping` and `backups.makeAnew`. */
  clippingId: id.optional(),
  /** Where a good copy of it lies among the backups. */
  copy: z.string().optional(),
  /** Where the original of a clipping lies that has no copy. */
  original: z.string().optional(),
});
export type LibraryProblem = z.infer<typeof libraryProblem>;

export const libraryState = z.object({
  folder,
  id,
  name: z.string(),
  office: z.string(),
  deadline: timeOfDay.nullable(),
  /** Articles of which one edition may show text; null for any number. */
  articlesPerEdition: z.int().nullable(),
  /** Whether texts are dropped by themselves when their licence has ended. */
  dropsTexts: z.boolean(),
  readOnly: z.boolean(),
  readOnlyReason: z.string().nullable(),
  counts: z.object({ inbox: z.int(), kept: z.int(), discarded: z.int(), all: z.int() }),
  sections: z.array(section.extend({ count: z.int() })),
  tags: z.array(z.string()),
  savedSearches: z.array(savedSearch),
  outlets: z.array(z.object({ name: z.string(), language: z.string(), count: z.int() })),
  problems: z.array(libraryProblem),
});
export type LibraryState = z.infer<typeof libraryState>;

/**
 * Changes that are made but not in the library, as its disk does not take them now; they are tried again by themselves.
 * `onlyInMemory`: those that end with the program, as they could be written nowhere else either. `listsBehind`: lists
 * do not show all that was changed, as the disk had no room for the index.
 */
export const unsavedChanges = z.object({ changes: z.int().nonnegative(), onlyInMemory: z.int().nonnegative(), reason: z.string().nullable(), listsBehind: z.boolean() });
export type UnsavedChanges = z.infer<typeof unsavedChanges>;

const nothing = z.strictObject({});

/** A saved search as the window may set it. */
const namedSearch = z.strictObject({
  ...savedSearch.shape,
  title: z.string().trim().min(1).max(200),
  query: z.string().max(1000),
  filters: z.array(searchFilter.strict()).max(50).optional(),
  scope: searchScope.strict().optional(),
});

/** What a step of the undo history did, for the window to put into words, and to how many things. */
export const historyStep = z.object({
  action: z.enum([
    'keep',
    'discard',
    'to-inbox',
    'section',
    'tone',
    'tags',
    'note',
    'summary',
    'reply',
    'change-reply',
    'remove-reply',
    'resolve-note',
    'reopen-note',
    'translate',
    'remove-translation',
    'correct',
    'read-again',
    'type-text',
    'remove-clippings',
    'add-highlight',
    'change-highlight',
    'remove-highlight',
    'remove-review',
    'roll-forward',
    'erratum',
    'presets',
    'add-word',
    'remove-word',
    'put-back',
    'drop-texts',
    'take-library',
    'take-version',
    'settle-version',
    'split-family',
    'join-family',
    'add-feeds',
    'change-feed',
    'remove-feeds',
    'add-outlet',
    'change-outlet',
    'merge-outlets',
    'remove-outlets',
    'searches',
    'deadline',
    'library',
  ]),
  count: z.int().positive(),
});
export type HistoryStep = z.infer<typeof historyStep>;

export const libraryCalls = {
  'library.recent': call(nothing, z.array(recentLibrary)),
  'library.create': call(z.strictObject({ folder, name: z.string().trim().min(1).max(200) }), libraryState),
  'library.open': call(z.strictObject({ folder }), libraryState),
  'library.openSample': call(nothing, libraryState),
  'library.close': call(nothing, z.null()),
  'library.state': call(nothing, libraryState.nullable()),
  'library.change': call(
    z.strictObject({
      name: z.string().trim().min(1).max(200).optional(),
      office: z.string().max(200).optional(),
      /** Null takes it away. */
      deadline: timeOfDay.nullable().optional(),
      articlesPerEdition: z.int().min(0).max(10_000).nullable().optional(),
      dropsTexts: z.boolean().optional(),
      sections: z.array(section).max(200).optional(),
      savedSearches: z.array(namedSearch).max(200).optional(),
    }),
    libraryState,
  ),
  /** How many clippings each saved search finds now. */
  'library.searchCounts': call(nothing, z.array(z.object({ id, count: z.int().nonnegative() }))),
  'library.unsaved': call(nothing, unsavedChanges),
  /** Tries again to save what is not saved. */
  'library.saveAgain': call(nothing, unsavedChanges),
  'history.undo': call(nothing, z.strictObject({ undone: historyStep.nullable() })),
  'history.redo': call(nothing, z.strictObject({ redone: historyStep.nullable() })),
};
