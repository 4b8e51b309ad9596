import { z } from 'zod';

/** The logo's file in the library's folder `office`: named by the hash of its bytes. */
export const logoName = z.string().regex(/^[0-9a-f]{16,64}\.(?:png|jpg|gif|webp)$/);

/** A picture that stands for the office. Width and height are pixels. */
export const officeLogo = z.object({
  name: logoName,
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp']),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type OfficeLogo = z.infer<typeof officeLogo>;

export const accentColour = z.string().regex(/^#[0-9a-fA-F]{6}$/);

const line = z.string().max(200);

/** How an office's reviews look and what each of them carries; everything may be left out. */
export const officeLook = z.object({
  logo: officeLogo.optional(),
  accent: accentColour.optional(),
  /** Lines of an address, telephone, mail. */
  contacts: z.string().max(1000).optional(),
  /** Stands in the head of every page. */
  header: line.optional(),
  /** Stands in the foot of every page instead of title and date. */
  footer: line.optional(),
  /** The usual mark, such as `For official use`; an export can carry another one. */
  classification: line.optional(),
  /** Takes the place of Dateline's own notice. */
  legal: z.string().max(4000).optional(),
  /** Days for which a review may be used, counted from its date. */
  expiryDays: z.int().min(1).max(3650).optional(),
});
export type OfficeLook = z.infer<typeof officeLook>;
