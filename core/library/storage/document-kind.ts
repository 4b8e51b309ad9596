import type { z } from 'zod';
import { clipping, type Clipping } from '../../model/clipping';
import { editionState, type EditionState } from '../../model/edition-state';
import { feedState, type FeedState } from '../../model/feed';
import { libraryDocument, type LibraryDocument } from '../../model/library';
import { review, type Review } from '../../model/review';
import type { Migration } from '../migrations/migration';

/** What every document of a library carries; see `core/model/envelope`. */
export interface Enveloped {
  format: string;
  version: number;
  revision: number;
  checksum: string;
}

/** A kind of document: how it is told, validated and brought up to date. `name` is for messages. */
export interface DocumentKind<T extends Enveloped> {
  name: string;
  format: T['format'];
  version: T['version'];
  schema: z.ZodType<T>;
  migrations: readonly Migration[];
  /**
   * Whether a whole document with content that this version does not understand stays where it is, to be looked at
   * (a review with a node of an extension). Otherwise it counts as damaged.
   */
  keepsUnknown: boolean;
}

export const LIBRARY_KIND: DocumentKind<LibraryDocument> = {
  name: 'library',
  format: 'dateline/library',
  version: 1,
  schema: libraryDocument,
  migrations: [],
  keepsUnknown: false,
};

export const CLIPPING_KIND: DocumentKind<Clipping> = {
  name: 'clipping',
  format: 'dateline/clipping',
  version: 1,
  schema: clipping,
  migrations: [],
  keepsUnknown: false,
};

export const REVIEW_KIND: DocumentKind<Review> = {
  name: 'review',
  format: 'dateline/review',
  version: 1,
  schema: review,
  migrations: [],
  keepsUnknown: true,
};

export const FEED_STATE_KIND: DocumentKind<FeedState> = {
  name: 'feed state',
  format: 'dateline/feed-state',
  version: 1,
  schema: feedState,
  migrations: [],
  keepsUnknown: false,
};

export const EDITION_STATE_KIND: DocumentKind<EditionState> = {
  name: 'state of an edition',
  format: 'dateline/edition-state',
  version: 1,
  schema: editionState,
  migrations: [],
  keepsUnknown: false,
};
