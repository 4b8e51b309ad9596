import type { KnownOutlet } from '../../../../core/checks/check';
import { checkReview } from '../../../../core/checks/check-review';
import { statements } from '../../../../core/editor/statements';
import type { Clipping } from '../../../../core/model/clipping';
import type { Finding } from '../../../../core/model/finding';
import type { Highlight } from '../../../../core/model/highlight';
import type { Id } from '../../../../core/model/id';
import type { DocumentLanguage } from '../../../../core/model/language';
import { EMPTY_DOCUMENT } from '../../../../core/model/review-document';
import type { DraftedReview, DraftMaterial } from '../../../../core/review/draft/draft-context';
import { draftReview } from '../../../../core/review/draft/draft-review';
import { insertDraft, placeDraft } from '../../../../core/review/draft/place-draft';
import { makePassage } from '../../../../core/review/make-passage';
import { aClipping } from '../../checks/a-clipping';

export interface Marked {
  exact: string;
  kind?: Highlight['kind'];
  figure?: Highlight['figure'];
  quote?: Highlight['quote'];
  statement?: string;
}

let next = 1;

/** A clipping of an outlet with some of its words marked. */
export function marked(id: Id, outlet: string | null, language: string, paragraphs: readonly string[], marks: readonly Marked[], more: Partial<Clipping> = {}): Clipping {
  const clipping = aClipping(id, language, paragraphs, more);
  const text = paragraphs.join('\n\n');
  const highlights = marks.map(({ exact, kind = 'fact', ...rest }): Highlight => {
    const whole = clipping.blocks.map((block) => ('content' in block ? (block.content ?? []).map((run) => run.text).join('') : '')).join('\n');
    const start = (whole === '' ? text : whole).indexOf(exact);
    if (start < 0) throw new Error(`not in the text: ${exact}`);
    next += 1;
    return { id: next.toString(16).padStart(8, '0'), kind, colour: 'yellow', note: '', createdAt: '2026-04-11T06:00:00.000Z', passage: makePassage(clipping.blocks, start, start + exact.length), ...rest };
  });
  const named = { ...clipping.metadata, outlet: { value: outlet, origin: 'html' as const, candidates: [] } };
  return { ...clipping, metadata: named, highlights };
}

export interface Given {
  language?: DocumentLanguage;
  outletLanguages?: boolean;
  sections?: DraftedReview['sections'];
  /** Ids of the sections of the clippings, in their order. */
  placed?: readonly (Id | null)[];
  document?: DraftedReview['document'];
  outlets?: readonly KnownOutlet[];
  copies?: DraftMaterial['copies'];
  /** Clippings of the library that are not on the shelf. */
  others?: readonly Clipping[];
}

export interface Outcome {
  sentences: string[];
  document: DraftedReview['document'];
  findings: Finding[];
}

/** Drafts a review of some clippings and checks what comes out. */
export function draft(clippings: readonly Clipping[], given: Given = {}, sectionIds?: readonly (Id | null)[]): Outcome {
  const { language = 'en', sections = [], placed = [], document = EMPTY_DOCUMENT, outlets = [], copies = new Map<Id, Id[]>(), others = [], outletLanguages = false } = given;
  const review: DraftedReview = { document, language, outletLanguages, sections, date: '2026-04-12', clippings: clippings.map(({ id }, at) => ({ clippingId: id, sectionId: placed[at] ?? null })) };
  const library = { clippings: new Map([...clippings, ...others].map((one) => [one.id, one])), outlets };
  const drafted = draftReview({ review, library, copies }, sectionIds);
  const written = insertDraft(document, placeDraft(document, sections, drafted));
  return {
    sentences: statements(written).map(({ text }) => text.replaceAll('\u00A0', ' ')),
    document: written,
    findings: checkReview({ ...review, document: written, dismissed: [] }, library).findings,
  };
}
