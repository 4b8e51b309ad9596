import type { Clipping } from '../../../../core/model/clipping';
import type { Field } from '../../../../core/model/field';
import type { Id } from '../../../../core/model/id';
import { EMPTY_DOCUMENT } from '../../../../core/model/review-document';
import type { Review } from '../../../../core/model/review';

type WithoutEnvelope<T> = Omit<T, 'format' | 'version' | 'revision' | 'checksum'>;

export interface ClippingWords {
  title?: string | null;
  outlet?: string | null;
  published?: string | null;
  language?: string;
  address?: string | null;
  paragraphs?: string[];
}

function stated<T>(value: T | null): Field<T> {
  return { value, origin: value === null ? null : 'html', candidates: [] };
}

/** A clipping as capture would hand it over. */
export function clippingDraft(id: Id, words: ClippingWords = {}, more: Partial<Clipping> = {}): WithoutEnvelope<Clipping> {
  const paragraphs = words.paragraphs ?? ['The forum opened in Port City.', 'Exports grew by 30.4 percent.'];
  return {
    id,
    capturedAt: '2026-04-11T06:30:00.000Z',
    source: { kind: 'file', name: 'article.html' },
    original: { path: `originals/${id.slice(0, 2)}/${id}.html`, mediaType: 'text/html', bytes: 3, sha256: `hash-of-${id}`, encoding: 'utf-8' },
    metadata: {
      title: stated(words.title === undefined ? 'Corridor forum opens' : words.title),
      outlet: stated(words.outlet === undefined ? 'Port City Herald' : words.outlet),
      authors: stated<string[]>(null),
      published: stated(words.published === undefined ? '2026-04-10' : words.published),
      language: stated(words.language ?? 'en'),
      description: stated<string>(null),
      address: stated(words.address ?? null),
    },
    blocks: paragraphs.map((text, at) => ({ id: `b${String(at + 1)}`, type: 'paragraph', content: [{ text }] })),
    words: paragraphs.join(' ').split(' ').length,
    flags: [],
    failure: null,
    status: 'inbox',
    read: false,
    sectionId: null,
    tone: null,
    toneSubject: '',
    tags: [],
    note: '',
    highlights: [],
    ...more,
  };
}

export function reviewDraft(id: Id, more: Partial<Review> = {}): WithoutEnvelope<Review> {
  return {
    id,
    createdAt: '2026-04-11T06:30:00.000Z',
    updatedAt: '2026-04-11T06:30:00.000Z',
    template: 'classic',
    editions: [],
    title: 'The forum in the spotlight',
    dateline: 'Port City',
    date: '2026-04-11',
    language: 'en',
    summary: '',
    sections: [],
    clippings: [],
    document: EMPTY_DOCUMENT,
    dismissed: [],
    ...more,
  };
}
