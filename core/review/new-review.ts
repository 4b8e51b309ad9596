import type { Clipping } from '../model/clipping';
import type { BlockNode } from '../model/review-document';
import type { ReviewContent } from '../model/review';
import type { Section } from '../model/section';

export interface NewReview {
  title: string;
  dateline: string;
  date: string;
  clippings: readonly Clipping[];
  sections: readonly Section[];
}

/**
 * What a review starts with: its clippings on the shelf and, for each section they are in, a heading with an empty
 * paragraph to write in. The sections keep the order of the library.
 */
export function newReviewContent({ title, dateline, date, clippings, sections }: NewReview): ReviewContent {
  const used = sections.filter((section) => clippings.some((clipping) => clipping.sectionId === section.id));
  const known = new Set(used.map((section) => section.id));
  return {
    title,
    dateline,
    date,
    language: 'en',
    summary: '',
    sections: used.map(({ id, title: name }) => ({ id, title: name })),
    clippings: clippings.map(({ id, sectionId }) => ({
      clippingId: id,
      sectionId: sectionId !== null && known.has(sectionId) ? sectionId : null,
    })),
    document: { type: 'doc', content: [{ type: 'paragraph' }, ...used.flatMap(sectionStart)] },
    dismissed: [],
  };
}

function sectionStart(section: Section): BlockNode[] {
  return [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: section.title }] },
    { type: 'paragraph' },
  ];
}
