import { z } from 'zod';
import { id } from './id';
import { language } from './language';

/** What an outlet's licence lets a review show of its articles. */
export const rights = z.enum(['full', 'excerpt', 'link', 'none']);
export type Rights = z.infer<typeof rights>;

export const outletKind = z.enum(['newspaper', 'agency', 'website', 'broadcaster', 'magazine', 'other']);
export type OutletKind = z.infer<typeof outletKind>;

/** Who published: a name, its other names in any script, and the domains it is read at. */
export const outlet = z.object({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  domains: z.array(z.string()),
  language,
  country: z.string(),
  kind: outletKind,
  rights,
});
export type Outlet = z.infer<typeof outlet>;
