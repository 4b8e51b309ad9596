import type { Block } from '../../../core/model/block';
import type { Clipping } from '../../../core/model/clipping';
import type { Highlight } from '../../../core/model/highlight';
import { plainText } from '../../../core/model/plain-text';

export interface ClippingDraft {
  id: string;
  title?: string | null;
  outlet?: string | null;
  authors?: string[];
  published?: string | null;
  language?: string;
  address?: string | null;
  tone?: Clipping['tone'];
  toneSubject?: string;
  /** Paragraphs, or blocks where the text is more than that. */
  text?: string[];
  blocks?: Block[];
  highlights?: { id: string; kind: Highlight['kind']; exact: string }[];
}

/** A clipping as the library keeps it, from the few fields a test is about. */
export function makeClipping(draft: ClippingDraft): Clipping {
  const blocks = draft.blocks ?? (draft.text ?? []).map((text, index) => paragraph(`b${index + 1}`, text));
  return {
    format: 'dateline/clipping',
    version: 1,
    revision: 1,
    checksum: '',
    id: draft.id,
    capturedAt: '2026-04-11T04:00:00.000Z',
    source: { kind: 'file', name: 'article.html' },
    original: { path: '', mediaType: 'text/html', bytes: 0, sha256: '', encoding: 'utf-8' },
    metadata: {
      title: field(draft.title === undefined ? 'A title' : draft.title),
      outlet: field(draft.outlet === undefined ? 'Port Courier' : draft.outlet),
      authors: field(draft.authors ?? []),
      published: field(draft.published === undefined ? '2026-04-10' : draft.published),
      language: field(draft.language ?? 'en'),
      description: field<string>(null),
      address: field(draft.address === undefined ? `https://port-courier.example/${draft.id}` : draft.address),
    },
    blocks,
    words: 0,
    flags: [],
    failure: null,
    status: 'kept',
    read: true,
    sectionId: null,
    tone: draft.tone ?? null,
    toneSubject: draft.toneSubject ?? '',
    tags: [],
    note: '',
    highlights: (draft.highlights ?? []).map((highlight) => placed(highlight, blocks)),
  };
}

export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', content: [{ text }] };
}

function field<T>(value: T | null): { value: T | null; origin: 'user' | null; candidates: [] } {
  return { value, origin: value === null ? null : 'user', candidates: [] };
}

function placed({ id, kind, exact }: { id: string; kind: Highlight['kind']; exact: string }, blocks: readonly Block[]): Highlight {
  const { text } = plainText(blocks);
  const start = Math.max(text.indexOf(exact), 0);
  return {
    id,
    kind,
    colour: 'yellow',
    note: '',
    passage: { exact, prefix: '', suffix: '', start, end: start + exact.length, blockId: 'b1' },
    createdAt: '2026-04-11T04:00:00.000Z',
  };
}
