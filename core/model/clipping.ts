import { z } from 'zod';
import { block } from './block';
import { envelope } from './envelope';
import { field } from './field';
import { highlight } from './highlight';
import { id } from './id';
import { language } from './language';
import { instant, publicationDate } from './moment';
import { noteThread } from './note-thread';
import { translation } from './translation';

export const clippingStatus = z.enum(['inbox', 'kept', 'discarded']);
export type ClippingStatus = z.infer<typeof clippingStatus>;

/** Tone towards a named subject, set by a person. */
export const tone = z.enum(['positive', 'neutral', 'negative']);
export type Tone = z.infer<typeof tone>;

/** What looks wrong with a capture, or is to be minded; the user decides. */
export const captureFlag = z.enum([
  'no-date',
  'too-short',
  'consent-page',
  'paywall-stub',
  'bot-check',
  'damaged-encoding',
  'unreliable-text',
  'link-digest',
  'embargoed',
  'withdrawn',
  'teaser-only',
]);
export type CaptureFlag = z.infer<typeof captureFlag>;

/** Where the bytes lie in the library (`path` is relative to its folder) and what they are. */
export const original = z.object({
  path: z.string(),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  encoding: z.string().nullable(),
});
export type Original = z.infer<typeof original>;

export const metadata = z.object({
  title: field(z.string()),
  outlet: field(z.string()),
  authors: field(z.array(z.string())),
  published: field(publicationDate),
  language: field(language),
  description: field(z.string()),
  address: field(z.string()),
});
export type Metadata = z.infer<typeof metadata>;

/** A step of the capture pipeline that did not succeed, in plain words. */
export const captureFailure = z.object({ step: z.string(), code: z.string(), message: z.string() });
export type CaptureFailure = z.infer<typeof captureFailure>;

/** How the bytes came in. `name` is the address, the file name, or empty for the clipboard. */
export const captureSource = z.object({ kind: z.enum(['address', 'file', 'clipboard']), name: z.string() });
export type CaptureSource = z.infer<typeof captureSource>;

/**
 * What a person said about copies, where the wording misled: `apart` clippings are grouped with none by their wording;
 * `joined` ones are copies all the same.
 */
export const familyRuling = z.object({ apart: z.boolean(), joined: z.array(id).max(1000) });
export type FamilyRuling = z.infer<typeof familyRuling>;

/**
 * That the text was dropped, as the outlet's licence had ended: when, and which clippings it was a copy of by its whole
 * wording, which nothing can tell any more. What was marked or cited of the text stays, see `Inline.gap`.
 */
export const droppedText = z.object({ at: instant, copies: z.array(id).max(10_000) });
export type DroppedText = z.infer<typeof droppedText>;

/** One article as captured: immutable text, metadata, and what a person added to it. */
export const clipping = z.object({
  ...envelope('dateline/clipping', 1),
  id,
  capturedAt: instant,
  source: captureSource,
  original,
  metadata,
  blocks: z.array(block),
  words: z.int().nonnegative(),
  /** The text came in no readable form: a person typed it from the original. */
  typed: z.boolean().optional(),
  flags: z.array(captureFlag),
  /** What else is to be known of it, in plain words: conditions of use, notes to editors, what could not be read. */
  warnings: z.array(z.string()).optional(),
  failure: captureFailure.nullable(),
  status: clippingStatus,
  read: z.boolean(),
  sectionId: id.nullable(),
  tone: tone.nullable(),
  toneSubject: z.string(),
  tags: z.array(z.string()),
  note: z.string(),
  /** What goes on below the note. */
  thread: noteThread.optional(),
  /** What the article says, in a sentence or two of the press officer. */
  summary: z.string().max(10_000).optional(),
  translation: translation.optional(),
  highlights: z.array(highlight),
  family: familyRuling.optional(),
  dropped: droppedText.optional(),
});
export type Clipping = z.infer<typeof clipping>;
