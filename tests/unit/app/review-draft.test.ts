import { describe, expect, test } from 'vitest';
import { statements } from '../../../core/editor/statements';
import { EMPTY_DOCUMENT } from '../../../core/model/review-document';
import { clippingText } from '../../../core/review/clipping-text';
import { insertDraft } from '../../../core/review/draft/place-draft';
import { clip, useCore } from './support/core';

const { withLibrary } = useCore();

describe('drafting a review', () => {
  test('makes sentences of what is marked, and leaves the review as it is', async () => {
    const open = await withLibrary();
    const clippingId = await clip(open, 'A school', 'The town opened a school. Nobody was there.');
    const { text } = clippingText(await open.handlers['clippings.get']({ id: clippingId }));
    const start = text.indexOf('The town opened a school.');
    await open.handlers['highlights.add']({ clippingId, start, end: start + 25, kind: 'fact', note: '' });
    const { id } = await open.handlers['reviews.create']({ title: 'School', clippingIds: [clippingId] });
    const places = await open.handlers['reviews.draft']({ id, document: EMPTY_DOCUMENT });
    const document = insertDraft(EMPTY_DOCUMENT, places);
    expect(statements(document)).toMatchObject([{ text: expect.stringContaining('“The town opened a school”') as string, citations: [{}] }]);
    expect(await open.handlers['reviews.get']({ id })).toMatchObject({ review: { document: EMPTY_DOCUMENT } });
    expect(await open.handlers['reviews.draft']({ id, document })).toEqual([]);
    expect(await open.handlers['reviews.draft']({ id, document: EMPTY_DOCUMENT, sectionIds: ['5ec10001'] })).toEqual([]);
  });
});
