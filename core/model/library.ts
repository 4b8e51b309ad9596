import { z } from 'zod';
import { envelope } from './envelope';
import { feedSubscription } from './feed';
import { id } from './id';
import { outlet } from './outlet';
import { section } from './section';

/** `library.json`: what belongs to the library as a whole. */
export const libraryDocument = z.object({
  ...envelope('dateline/library', 1),
  id,
  name: z.string().min(1),
  settings: z.object({
    office: z.string(),
    /** Minutes between two refreshes of the feeds; 0 means on demand only. */
    feedMinutes: z.int().min(0).max(1440).default(30),
  }),
  outlets: z.array(outlet),
  sections: z.array(section),
  tags: z.array(z.string()),
  savedSearches: z.array(z.object({ id, title: z.string(), query: z.string() })),
  feeds: z.array(feedSubscription),
});
export type LibraryDocument = z.infer<typeof libraryDocument>;
