import { z } from 'zod';
import { id } from './id';
import { passage } from './passage';

/** Every rule, in the order in which findings at one place are shown. */
export const rule = z.enum([
  'figure-mismatch',
  'quote-not-verbatim',
  'attribution-mismatch',
  'figure-conflict',
  'name-spelling',
  'outlet-named-two-ways',
  'repeated-statement',
  'unsourced-statement',
  'rights',
  'date-outside-period',
  'missing-metadata',
  'kept-not-cited',
  'one-outlet-dominates',
]);
export type Rule = z.infer<typeof rule>;

export const severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof severity>;

/**
 * What a check reports. `from`/`to` are ProseMirror positions in the review document (`to` exclusive);
 * `text` is the marked piece, `sentence` the statement it stands in. `passage` is where the source says otherwise.
 * `suggestion` replaces `text` and is given only where the fix is certain.
 */
export const finding = z.object({
  rule,
  severity,
  message: z.string(),
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  text: z.string(),
  sentence: z.string(),
  clippingId: id.optional(),
  passage: passage.optional(),
  suggestion: z.string().optional(),
});
export type Finding = z.infer<typeof finding>;

/** A finding that the user looked at and let stand. It holds as long as rule, text and sentence stay the same. */
export const dismissal = z.object({ rule, text: z.string(), sentence: z.string(), reason: z.string() });
export type Dismissal = z.infer<typeof dismissal>;
