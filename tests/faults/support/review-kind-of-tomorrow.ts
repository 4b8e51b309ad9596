import { z } from 'zod';
import { REVIEW_KIND, type DocumentKind } from '../../../core/library/storage/document-kind';
import { review } from '../../../core/model/review';

const reviewOfTomorrow = review.extend({ version: z.literal(2), audience: z.string() });

/** Reviews as a later version may have them, with the step that takes today's there. */
export const REVIEW_KIND_OF_TOMORROW: DocumentKind<z.infer<typeof reviewOfTomorrow>> = {
  ...REVIEW_KIND,
  version: 2,
  schema: reviewOfTomorrow,
  migrations: [{ from: 1, change: (document) => ({ ...document, audience: 'everybody' }) }],
};
