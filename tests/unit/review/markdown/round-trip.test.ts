import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { reviewExtensions } from '../../../../core/editor/extensions';
import type { ReviewContent } from '../../../../core/model/review';
import { reviewDocument, type ReviewDocument } from '../../../../core/model/review-document';
import { citedClippings } from '../../../../core/review/markdown/cited-clippings';
import { MARK_ORDER } from '../../../../core/review/markdown/mark-order';
import { readMarkdown } from '../../../../core/review/markdown/read-markdown';
import { writeMarkdown } from '../../../../core/review/markdown/write-markdown';
import { Random } from '../../random';
import { randomDocument, randomReview } from './random-document';

const SEEDS = 800;
const REVIEWS = 400;
const schema = getSchema(reviewExtensions());

function review(document: ReviewDocument): ReviewContent {
  const clippings = citedClippings(document).map((clippingId) => ({ clippingId, sectionId: null }));
  return { title: 'T', dateline: '', date: '2026-04-11', language: 'en', summary: '', sections: [], clippings, document, dismissed: [] };
}

// What UTF-8 cannot hold must not be in the source.
function throughFile(source: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(source));
}

describe('a review as Markdown', () => {
  it(`comes back exactly, over ${SEEDS} random documents`, () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const before = review(randomDocument(new Random(seed)));
      const source = writeMarkdown(before);
      const after = readMarkdown(throughFile(source));
      expect(after, `seed ${seed}:\n${source}`).toEqual(before);
      expect(writeMarkdown(after), `seed ${seed} is not stable`).toBe(source);
    }
  });

  it(`keeps sections, shelf, dismissals with reasons, marks and comments, over ${REVIEWS} random reviews`, () => {
    let dismissals = 0;
    let comments = 0;
    for (let seed = 1; seed <= REVIEWS; seed += 1) {
      const before = randomReview(new Random(seed * 7919));
      const source = writeMarkdown(before);
      const after = readMarkdown(throughFile(source));
      expect(after, `seed ${seed}:\n${source}`).toEqual(before);
      expect(writeMarkdown(after), `seed ${seed} is not stable`).toBe(source);
      dismissals += before.dismissed.length;
      comments += source.includes('<comment ') ? 1 : 0;
    }
    expect(dismissals).toBeGreaterThan(REVIEWS / 2);
    expect(comments).toBeGreaterThan(REVIEWS / 10);
  });

  it('makes only documents that the editor accepts', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const document = randomDocument(new Random(seed));
      expect(reviewDocument.safeParse(document).error, `seed ${seed}`).toBeUndefined();
      const node = schema.nodeFromJSON(document);
      node.check();
      expect(node.toJSON(), `seed ${seed}`).toEqual(document);
    }
  });

  it('orders marks as the editor does', () => {
    expect(Object.keys(schema.marks)).toEqual(MARK_ORDER);
  });
});
