import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../core/library/summary-of';
import type { Clipping } from '../../../core/model/clipping';
import { clippingDraft } from './support/drafts';

const UNKNOWN = { value: null, origin: null, candidates: [] };

function summary(source: Clipping['source'], title: Clipping['metadata']['title']) {
  const draft = clippingDraft('00000001');
  return summaryOf({ ...draft, source, metadata: { ...draft.metadata, title }, format: 'dateline/clipping', version: 1, revision: 1, checksum: '' });
}

describe('what a list shows', () => {
  it('is the name of the file where there is no title', () => {
    expect(summary({ kind: 'file', name: 'broken.pdf' }, UNKNOWN)).toMatchObject({ title: null, source: 'broken.pdf' });
  });

  it.each<[string, Clipping['source'], Clipping['metadata']['title']]>([
    ['there is a title', { kind: 'file', name: 'story.html' }, { value: 'Ferry returns', origin: 'html', candidates: [] }],
    ['it came from the clipboard', { kind: 'clipboard', name: '' }, UNKNOWN],
  ])('has no such name where %s', (_, source, title) => {
    expect(summary(source, title).source).toBeUndefined();
  });
});
