import { z } from 'zod';
import { envelope } from './envelope';
import { exportPreset } from './export-preset';
import { feedSubscription } from './feed';
import { houseWord } from './house-word';
import { id } from './id';
import { timeOfDay } from './moment';
import { officeLook } from './office-look';
import { outlet } from './outlet';
import { savedSearch } from './saved-search';
import { section } from './section';
import { tableMapping } from './table-mapping';

/** `library.json`: what belongs to the library as a whole. */
export const libraryDocument = z.object({
  ...envelope('dateline/library', 1),
  id,
  name: z.string().min(1),
  settings: z.object({
    office: z.string(),
    /** When the review has to go out, each day. */
    deadline: timeOfDay.optional(),
    /** Minutes between two refreshes of the feeds; 0 means on demand only. */
    feedMinutes: z.int().min(0).max(1440).default(30),
    look: officeLook.optional(),
    /** Articles of which one edition may show text, whoever published them. */
    articlesPerEdition: z.int().min(0).max(10_000).optional(),
    /** Texts are dropped by themselves when their licence has ended. */
    dropsTexts: z.boolean().optional(),
  }),
  outlets: z.array(outlet),
  sections: z.array(section),
  tags: z.array(z.string()),
  savedSearches: z.array(savedSearch),
  feeds: z.array(feedSubscription),
  /** Choices of the export screen; those of a later Dateline that this one does not know are no reason to read nothing. */
  exportPresets: z.array(exportPreset).max(100).optional().catch(undefined),
  /** How tables are read, a mapping a header; the one that was used last goes last. */
  tableMappings: z.array(tableMapping).max(1000).optional(),
  /** Words that are right whatever dictionaries say. */
  houseWords: z.array(houseWord).max(100_000).optional(),
});
export type LibraryDocument = z.infer<typeof libraryDocument>;
