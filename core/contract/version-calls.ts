import { z } from 'zod';
import { highlightKind } from '../model/highlight';
import { id } from '../model/id';
import { instant } from '../model/moment';
import { otherVersionName } from '../model/other-version';
import { call } from './call';
import { compareRun } from './family-calls';

/** What two versions of a clipping can have otherwise, each taken over by itself. */
export const versionPart = z.enum(['title', 'outlet', 'authors', 'published', 'language', 'address', 'description', 'status', 'section', 'tone', 'toneSubject', 'tags', 'summary', 'note', 'highlight', 'translation', 'text']);
export type VersionPart = z.infer<typeof versionPart>;

/** A part of a clipping; of highlights the one that is meant. */
export const versionPlace = z.strictObject({ part: versionPart, highlightId: id.optional() });
export type VersionPlace = z.infer<typeof versionPlace>;

/**
 * A part that the version in use and the other one have otherwise; null where one has none. Of words also their
 * comparison; status, tone, language and day are given as values, a section by its id.
 */
export const versionDifference = z.object({
  ...versionPlace.shape,
  inUse: z.string().nullable(),
  other: z.string().nullable(),
  words: z.array(compareRun).nullable(),
  /** Of a highlight. */
  kinds: z.object({ inUse: highlightKind.nullable(), other: highlightKind.nullable() }).optional(),
});
export type VersionDifference = z.infer<typeof versionDifference>;

/** A version that somebody else wrote while the clipping was changed here, and since when it lies beside the one in use. */
export const besideVersion = z.object({ name: otherVersionName, at: instant, differences: z.array(versionDifference) });
export type BesideVersion = z.infer<typeof besideVersion>;

const version = { id, name: otherVersionName };

/** A clipping that was changed in two places: both versions, and what of the other one is wanted. */
export const versionCalls = {
  'versions.of': call(z.strictObject({ id }), z.array(besideVersion)),
  /** Puts parts of the other version in the place of those in use. One step of undo. */
  'versions.take': call(z.strictObject({ ...version, places: z.array(versionPlace).min(1).max(1000) }), z.null()),
  /** Both were looked at: the other version goes to the trash, for 30 days. Can be undone. */
  'versions.settle': call(z.strictObject(version), z.null()),
};
