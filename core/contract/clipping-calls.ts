import { z } from 'zod';
import { clipping, clippingStatus, tone } from '../model/clipping';
import { clippingSummary } from '../model/clipping-summary';
import { highlight, highlightColour, highlightKind, quotedPerson, statedFigure } from '../model/highlight';
import { id } from '../model/id';
import { language } from '../model/language';
import { publicationDate } from '../model/moment';
import { textEncoding } from '../model/text-encoding';
import { call } from './call';

const ids = z.array(id).min(1).max(100_000);
const line = z.string().max(10_000);

/** By `relevance`, those with all words of the search in their title come first, then the newest; without words it is `newest`. */
export const clippingSort = z.enum(['newest', 'oldest', 'outlet', 'unread', 'relevance']);
export type ClippingSort = z.infer<typeof clippingSort>;

/**
 * Which clippings a list shows; all given conditions hold together. `query` is empty or a search.
 * With `collapseFamilies` the copies of a story are one row, and the total counts rows: of those that meet the
 * conditions, the one that most likely came first.
 */
export const clippingQuery = z.strictObject({
  status: clippingStatus.optional(),
  sectionId: id.optional(),
  outlet: z.string().optional(),
  query: z.string().max(1000),
  collapseFamilies: z.boolean().optional(),
  sort: clippingSort,
  offset: z.int().nonnegative(),
  limit: z.int().positive().max(1000),
});
export type ClippingQuery = z.infer<typeof clippingQuery>;

/** What a list asks for, without its order and page. */
export const clippingConditions = clippingQuery.pick({ status: true, sectionId: true, outlet: true, query: true });

const facet = z.array(z.object({ value: z.string().nullable(), count: z.int().positive() }));

/** How clippings divide: values with their number, null for those without one; `sections` by id, `days` as ISO 8601. */
export const clippingFacets = z.object({ outlets: facet, languages: facet, tones: facet, sections: facet, tags: facet, days: facet });
export type ClippingFacets = z.infer<typeof clippingFacets>;

export const clippingPage = z.object({ items: z.array(clippingSummary), total: z.int().nonnegative() });
export type ClippingPage = z.infer<typeof clippingPage>;

const tags = z.array(z.string().trim().min(1).max(200)).max(200);

/** What triage sets; only the given fields change, on all clippings as one undoable step. */
export const clippingChange = z.strictObject({
  status: clippingStatus.optional(),
  sectionId: id.nullable().optional(),
  tone: tone.nullable().optional(),
  toneSubject: line.optional(),
  tags: tags.optional(),
  addTags: tags.optional(),
  removeTags: tags.optional(),
  summary: z.string().max(10_000).optional(),
  note: z.string().max(100_000).optional(),
  read: z.boolean().optional(),
  /** The words that were typed over: where somebody else has written others meanwhile, those are kept as another version. */
  was: z.strictObject({ summary: z.string().max(10_000), note: z.string().max(100_000) }).partial().optional(),
});
export type ClippingChange = z.infer<typeof clippingChange>;

/** A metadata field corrected by hand; `null` says that it is unknown. */
export const correction = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(['title', 'outlet', 'description', 'address']), value: line.nullable() }),
  z.strictObject({ field: z.literal('authors'), value: z.array(line).max(100).nullable() }),
  z.strictObject({ field: z.literal('published'), value: publicationDate.nullable() }),
  z.strictObject({ field: z.literal('language'), value: language.nullable() }),
]);
export type Correction = z.infer<typeof correction>;

/**
 * A place in a review that cites a clipping; `heading` is the one it stands under, `position` the ProseMirror position
 * of the citation.
 */
export const usage = z.object({
  reviewId: id,
  reviewTitle: z.string(),
  highlightId: id.nullable(),
  heading: z.string().nullable(),
  sentence: z.string(),
  position: z.int().nonnegative(),
});
export type Usage = z.infer<typeof usage>;

/** A link of a list of links, and the clipping that there is of it or null. */
export const digestChoice = z.object({ title: z.string(), address: z.string(), clippingId: id.nullable() });
export type DigestChoice = z.infer<typeof digestChoice>;

const figure = z.strictObject(statedFigure.shape);
const quote = z.strictObject(quotedPerson.shape);
const statement = z.string().max(10_000);

export const clippingCalls = {
  'clippings.list': call(clippingQuery, clippingPage),
  'clippings.facets': call(clippingConditions, clippingFacets),
  'clippings.get': call(z.strictObject({ id }), clipping),
  'clippings.usage': call(z.strictObject({ id }), z.array(usage)),
  /** The links of a clipping that is a list of links. */
  'clippings.links': call(z.strictObject({ id }), z.array(digestChoice)),
  'clippings.change': call(z.strictObject({ ids, change: clippingChange }), z.array(clippingSummary)),
  /** The same for any number, with nothing that is typed; told of as `clippings.progress`, and what is done by a cancel is kept. */
  'clippings.changeMany': call(z.strictObject({ job: id, ids, change: clippingChange.omit({ was: true }) }), z.object({ changed: z.int().nonnegative() })),
  'clippings.cancelChange': call(z.strictObject({ job: id }), z.null()),
  'clippings.correct': call(z.strictObject({ id, correction }), clipping),
  /** The first lines of a clipping's original, read in an encoding; nothing is changed. */
  'clippings.previewReading': call(
    z.strictObject({ id, encoding: textEncoding }),
    z.object({ title: z.string().nullable(), lines: z.array(z.string()), damaged: z.boolean() }),
  ),
  /** Reads a clipping's original again, in an encoding or, with null, in the one that its bytes tell. */
  'clippings.readAgain': call(z.strictObject({ id, encoding: textEncoding.nullable() }), clipping),
  /** The PDF that a clipping was made of. */
  'clippings.originalPdf': call(z.strictObject({ id }), z.object({ pdf: z.instanceof(Uint8Array) })),
  /** The text of a clipping that came without one, typed by a person: paragraphs parted by empty lines. */
  'clippings.typeText': call(z.strictObject({ id, text: z.string().max(1_000_000) }), clipping),
  'clippings.remove': call(z.strictObject({ ids }), z.null()),
  'highlights.add': call(
    z.strictObject({
      clippingId: id,
      start: z.int().nonnegative(),
      end: z.int().positive(),
      kind: highlightKind,
      note: z.string().max(100_000),
      figure: figure.optional(),
      quote: quote.optional(),
      statement: statement.optional(),
    }),
    highlight,
  ),
  'highlights.change': call(
    z.strictObject({
      clippingId: id,
      highlightId: id,
      kind: highlightKind.optional(),
      colour: highlightColour.optional(),
      note: z.string().max(100_000).optional(),
      /** Of a figure and a person, what is not given stays. */
      figure: figure.partial().optional(),
      quote: quote.partial().optional(),
      statement: statement.optional(),
      /** See `clippingChange`. */
      was: z.strictObject({ note: z.string().max(100_000), statement }).partial().optional(),
    }),
    highlight,
  ),
  'highlights.remove': call(z.strictObject({ clippingId: id, highlightId: id }), z.null()),
};
