import type { ReviewSource } from '../../core/contract/review-calls';
import type { ClippingSummary } from '../../core/model/clipping-summary';
import type { Id } from '../../core/model/id';
import type { Section } from '../../core/model/section';
import type { CitationChoice } from './citation-choices';

/** What has to be known of a clipping that is cited from the library, to put it on the shelf of the review. */
export interface BeyondShelf {
  source: ReviewSource;
  /** The section of the library that it is in. */
  section: Section | null;
}

/**
 * Clippings that the library found and that the review neither shelves nor cites, as choices; what was discarded is
 * not offered.
 */
export function choicesBeyond(found: readonly ClippingSummary[], known: ReadonlyMap<Id, ReviewSource>, sections: readonly Section[]): CitationChoice[] {
  return found
    .filter(({ id, status }) => !known.has(id) && status !== 'discarded')
    .map(({ id, title, outlet, language, published, tone, snippet, sectionId }) => ({
      kind: 'clipping',
      outlet,
      language,
      text: title ?? snippet,
      note: '',
      passage: { clippingId: id },
      beyond: {
        // Its highlights follow with the next answer of core.
        source: { clippingId: id, missing: false, title, outlet, language, published, address: null, tone, snippet, highlights: [] },
        section: sections.find((one) => one.id === sectionId) ?? null,
      },
    }));
}
