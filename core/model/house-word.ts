import { z } from 'zod';

/** A word that the house writes as it stands, whatever dictionaries say; in every language of its script. */
export const houseWord = z.string().regex(/^\S+$/u).max(100);
export type HouseWord = z.infer<typeof houseWord>;
