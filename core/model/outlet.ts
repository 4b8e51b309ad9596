import { z } from 'zod';
import { id } from './id';
import { language } from './language';

/** What an outlet's licence lets a review show of its articles. */
export const rights = z.enum(['full', 'excerpt', 'link', 'none']);
export type Rights = z.infer<typeof rights>;

/** What a licence limits beyond that; a limit that is left out does not hold. */
export const licence = z.object({
  /** Words shown before and after a marked passage in an excerpt, instead of the sentences beside it. */
  wordsAround: z.int().min(0).max(1000).optional(),
  /** Articles of which one edition may show text; of the others it shows headline and link. */
  articlesPerEdition: z.int().min(0).max(10_000).optional(),
  /** Days after publication on which text may still be shown. */
  days: z.int().min(0).max(36_500).optional(),
});
export type Licence = z.infer<typeof licence>;

export const outletKind = z.enum(['newspaper', 'agency', 'website', 'broadcaster', 'magazine', 'other']);
export type OutletKind = z.infer<typeof outletKind>;

/** Who published: a name, its other names in any script, the domains it is read at, and its feeds. */
export const outlet = z.object({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  domains: z.array(z.string()),
  /** Addresses of feeds that carry this outlet's articles, wherever they lie. */
  feeds: z.array(z.string()).optional(),
  language,
  country: z.string(),
  kind: outletKind,
  rights,
  licence: licence.optional(),
});
export type Outlet = z.infer<typeof outlet>;
