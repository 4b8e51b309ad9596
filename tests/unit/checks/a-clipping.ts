import type { Clipping } from '../../../core/model/clipping';
import type { Id } from '../../../core/model/id';

/** A clipping with one paragraph a given text, and nothing else of note. */
export function aClipping(id: Id, language: string, paragraphs: readonly string[], more: Partial<Clipping> = {}): Clipping {
  const unknown = { value: null, origin: null, candidates: [] };
  return {
    format: 'dateline/clipping',
    version: 1,
    revision: 1,
    checksum: '',
    id,
    capturedAt: '2026-04-11T06:00:00.000Z',
    source: { kind: 'clipboard', name: '' },
    original: { path: `originals/${id}.txt`, mediaType: 'text/plain', bytes: 1, sha256: '', encoding: 'utf-8' },
    metadata: {
      title: { value: 'An article', origin: 'html', candidates: [] },
      outlet: { value: 'Example Herald', origin: 'html', candidates: [] },
      authors: unknown,
      published: { value: '2026-04-11', origin: 'user', candidates: [] },
      language: { value: language, origin: 'detected', candidates: [] },
      description: unknown,
      address: unknown,
    },
    blocks: paragraphs.map((text, index) => ({ id: `b${index + 1}`, type: 'paragraph', content: [{ text }] })),
    words: paragraphs.join(' ').split(/\s+/).length,
    flags: [],
    failure: null,
    status: 'kept',
    read: true,
    sectionId: null,
    tone: null,
    toneSubject: '',
    tags: [],
    note: '',
    highlights: [],
    ...more,
  };
}
