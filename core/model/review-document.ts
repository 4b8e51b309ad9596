import { z } from 'zod';
import { citation } from './citation';
import { id } from './id';
import { instant } from './moment';

/** Where a link of a review may lead. Anything else (scripts, files, relative addresses) is refused. */
export const linkAddress = z.url({ protocol: /^(https?|mailto)$/ });

/** A remark on a piece of text. */
export const commentAttributes = z.strictObject({ id, text: z.string(), author: z.string(), createdAt: instant });

/** A change that somebody suggests: one that replaces words has its inserted and its deleted words under one id. */
export const suggestionAttributes = z.strictObject({ id, author: z.string(), createdAt: instant });

/** Marks on text. `ownWords` says that the sentence needs no source. */
export const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'italic', 'strike', 'underline', 'code', 'ownWords']) }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: linkAddress }),
  }),
  z.strictObject({ type: z.literal('comment'), attrs: commentAttributes }),
  z.strictObject({ type: z.enum(['insertion', 'deletion']), attrs: suggestionAttributes }),
]);
export type Mark = z.infer<typeof mark>;

/** The editor refuses two marks of one type on the same text; comments may lie over each other. */
function distinct(marks: readonly Mark[]): boolean {
  const keys = marks.map((each) => (each.type === 'comment' ? `comment ${each.attrs.id}` : each.type));
  return new Set(keys).size === keys.length;
}
const marks = z.array(mark).refine(distinct, 'The same mark stands twice on one piece of text.').optional();

const text = z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks });
const citationNode = z.strictObject({ type: z.literal('citation'), attrs: citation, marks });
const hardBreak = z.strictObject({ type: z.literal('hardBreak'), marks });

/** The end of a paragraph that is suggested: to come in where it is an insertion, to go where it is a deletion. */
const paragraphEnd = z.strictObject({ type: z.literal('paragraphEnd'), marks });

const inlineNode = z.discriminatedUnion('type', [text, citationNode, hardBreak, paragraphEnd]);
export type InlineNode = z.infer<typeof inlineNode>;
const inlines = z.array(inlineNode).optional();

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.int().min(1).max(6) }),
  content: inlines,
});
const codeBlock = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z.strictObject({ language: z.string().nullish() }).optional(),
  content: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).optional(),
});
const horizontalRule = z.strictObject({ type: z.literal('horizontalRule') });
const pageBreak = z.strictObject({ type: z.literal('pageBreak') });
const coverage = z.strictObject({ type: z.literal('coverage') });
const clippingCard = z.strictObject({ type: z.literal('clippingCard'), attrs: z.strictObject({ clippingId: id }) });

const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get content() {
    return z.array(blockNode).min(1);
  },
});
const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z.array(blockNode).refine((blocks) => blocks[0]?.type === 'paragraph', 'A list item starts with a paragraph.');
  },
});
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) });
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int(), type: z.string().nullish() }).optional(),
  content: z.array(listItem).min(1),
});
const cellAttributes = z.strictObject({
  colspan: z.int().positive(),
  rowspan: z.int().positive(),
  colwidth: z.array(z.number()).nullish(),
  align: z.enum(['left', 'center', 'right']).nullish(),
});
const tableCell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: cellAttributes.optional(),
  get content() {
    return z.array(blockNode).min(1);
  },
});
const tableRow = z.strictObject({ type: z.literal('tableRow'), content: z.array(tableCell).optional() });
const table = z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1) });

export const blockNode = z.discriminatedUnion('type', [
  paragraph,
  heading,
  codeBlock,
  horizontalRule,
  pageBreak,
  coverage,
  clippingCard,
  blockquote,
  bulletList,
  orderedList,
  table,
]);
export type BlockNode = z.infer<typeof blockNode>;

/**
 * The narrative as TipTap JSON. Strict on purpose: a node, mark or attribute that this version does not know
 * must open read-only, never be dropped by the editor and then saved over.
 */
export const reviewDocument = z.strictObject({ type: z.literal('doc'), content: z.array(blockNode).min(1) });
export type ReviewDocument = z.infer<typeof reviewDocument>;

export const EMPTY_DOCUMENT: ReviewDocument = { type: 'doc', content: [{ type: 'paragraph' }] };
