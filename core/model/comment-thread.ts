import { z } from 'zod';
import { id } from './id';
import { instant } from './moment';

/**
 * What was said to a comment, and whether it is settled. The comment itself is a mark in the text, so that it is copied,
 * moved and deleted with its words; a thread whose comment is gone is not shown.
 */
export const commentThread = z.object({
  commentId: id,
  replies: z.array(z.object({ text: z.string(), author: z.string(), createdAt: instant })),
  resolvedAt: instant.nullable(),
});
export type CommentThread = z.infer<typeof commentThread>;
