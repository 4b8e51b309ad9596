import type { ExportOptions } from '../../../core/model/export-options';
import { exportPart } from '../../../core/model/export-options';
import type { Review, ReviewContent } from '../../../core/model/review';
import type { BlockNode, InlineNode } from '../../../core/model/review-document';

export const ALL_PARTS: ExportOptions = {
  template: 'narrative',
  language: 'en',
  parts: [...exportPart.options],
  text: 'full',
  paper: 'a4',
  clippingPerPage: true,
};

/** A review with the given parts of its content; the rest is the simplest that is valid. */
export function makeReview(content: Partial<ReviewContent>): Review {
  return {
    format: 'dateline/review',
    version: 1,
    revision: 3,
    checksum: '',
    id: 'e0000001',
    createdAt: '2026-04-11T03:00:00.000Z',
    updatedAt: '2026-04-11T04:00:00.000Z',
    template: 'narrative',
    editions: [],
    title: 'Corridor forum in the spotlight of the regional press',
    dateline: 'Port City',
    date: '2026-04-11',
    language: 'en',
    summary: '',
    sections: [],
    clippings: [],
    document: { type: 'doc', content: [{ type: 'paragraph' }] },
    dismissed: [],
    ...content,
  };
}

export function text(words: string): InlineNode {
  return { type: 'text', text: words };
}

export function cite(clippingId: string, exact?: string): InlineNode {
  return { type: 'citation', attrs: { passages: [{ clippingId, ...(exact !== undefined && { exact }) }] } };
}

export function line(...content: InlineNode[]): BlockNode {
  return { type: 'paragraph', content };
}

export function heading(level: number, words: string): BlockNode {
  return { type: 'heading', attrs: { level }, content: [text(words)] };
}
