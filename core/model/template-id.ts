import { z } from 'zod';

/** Ids become folder names, so that one can never lead out of the templates folder. */
export const templateId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
