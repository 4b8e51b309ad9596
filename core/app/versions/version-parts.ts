import type { VersionPart } from '../../contract/version-calls';
import type { Clipping, Metadata } from '../../model/clipping';
import type { Highlight } from '../../model/highlight';
import type { NoteThread } from '../../model/note-thread';
import { plainText } from '../../model/plain-text';
import type { ClippingPatch } from '../clipping-edit';

/** How a part of a clipping is shown when two versions are compared, and taken over. */
export interface Part {
  /** In words, or as the value; null if there is none. */
  shown(clipping: Clipping): string | null;
  /** Whether it is compared word by word. */
  words: boolean;
  /** The fields of a clipping that have it as the other version does. */
  patch(clipping: Clipping, other: Clipping): ClippingPatch;
}

/** In the order in which they are shown; highlights are compared one by one. */
export const PARTS: Record<Exclude<VersionPart, 'highlight'>, Part> = {
  title: detail('title', true),
  outlet: detail('outlet', true),
  authors: detail('authors', true),
  published: detail('published', false),
  language: detail('language', false),
  address: detail('address', false),
  description: detail('description', true),
  status: { words: false, shown: ({ status }) => status, patch: (_, { status }) => ({ status }) },
  section: { words: false, shown: ({ sectionId }) => sectionId, patch: (_, { sectionId }) => ({ sectionId }) },
  tone: { words: false, shown: ({ tone }) => tone, patch: (_, { tone }) => ({ tone }) },
  toneSubject: { words: true, shown: ({ toneSubject }) => orNull(toneSubject), patch: (_, { toneSubject }) => ({ toneSubject }) },
  tags: { words: true, shown: ({ tags }) => orNull([...tags].sort().join(', ')), patch: (_, { tags }) => ({ tags }) },
  summary: { words: true, shown: ({ summary }) => orNull(summary ?? ''), patch: (_, { summary }) => ({ summary }) },
  note: { words: true, shown: ({ note, thread }) => orNull([note, ...repliesOf(thread)].filter(Boolean).join('\n')), patch: (_, { note, thread }) => ({ note, thread }) },
  translation: { words: true, shown: translationOf, patch: (_, { translation }) => ({ translation }) },
  text: {
    words: true,
    // Of a dropped text only what was marked is left: the whole one is in use, see `mergeClippings`.
    shown: ({ blocks, dropped }) => (dropped === undefined ? orNull(plainText(blocks).text) : null),
    patch: (_, { blocks, words, typed, flags, warnings, failure }) => ({ blocks, words, typed, flags, warnings, failure }),
  },
};

/** A highlight in words: the passage, and below it what is said about it. */
export function highlightInWords({ passage, note, statement, figure, quote, thread }: Highlight): string {
  const said = [statement, inOneLine(figure, ' '), inOneLine(quote, ', '), note, ...repliesOf(thread)];
  return [passage.exact, ...said].filter(Boolean).join('\n');
}

function inOneLine(values: Record<string, string> | undefined, between: string): string {
  return Object.values(values ?? {}).filter(Boolean).join(between);
}

function detail(name: keyof Metadata, words: boolean): Part {
  return {
    words,
    shown: ({ metadata }) => {
      const { value } = metadata[name];
      return typeof value === 'string' || value === null ? value : value.join('; ');
    },
    patch: ({ metadata }, other) => ({ metadata: { ...metadata, [name]: other.metadata[name] } }),
  };
}

function repliesOf(thread: NoteThread | undefined): string[] {
  return (thread?.replies ?? []).map(({ author, text }) => `${author}: ${text}`);
}

function translationOf({ translation }: Clipping): string | null {
  if (translation === undefined) return null;
  const { language, title, blocks, by } = translation;
  return [[language.toUpperCase(), by].filter(Boolean).join(' · '), title, ...blocks.map(({ text }) => text)].filter(Boolean).join('\n\n');
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
