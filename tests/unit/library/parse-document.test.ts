import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checksumOf } from '../../../core/library/storage/checksum';
import { canonicalJson } from '../../../core/library/storage/canonical-json';
import type { DocumentKind, Enveloped } from '../../../core/library/storage/document-kind';
import { documentText, sealed } from '../../../core/library/storage/document-text';
import { parseDocument } from '../../../core/library/storage/parse-document';

interface Note extends Enveloped {
  words: string[];
}

const envelope = { format: z.literal('test/note'), revision: z.int(), checksum: z.string() };
const kind: DocumentKind<Note> = {
  name: 'note',
  format: 'test/note',
  version: 3,
  schema: z.object({ ...envelope, version: z.literal(3), words: z.array(z.string()) }),
  migrations: [
    { from: 1, change: ({ text, ...rest }) => ({ ...rest, line: text }) },
    { from: 2, change: ({ line, ...rest }) => ({ ...rest, words: String(line).split(' ') }) },
  ],
  keepsUnknown: false,
};

const good: Note = sealed({ format: 'test/note', version: 3, revision: 4, checksum: '', words: ['one', 'two'] });
const text = documentText(good);

/** The shape of version 1, with a checksum over it as that version wrote it. */
const oldest = sealed({ format: 'test/note', version: 1, revision: 7, checksum: '', text: 'one two' });

function withBitFlipped(original: string): string {
  const bytes = Buffer.from(original);
  const at = bytes.indexOf('two');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('utf8');
}

const damaged: readonly (readonly [string, string])[] = [
  ['0 bytes', ''],
  ['NUL bytes', '\0'.repeat(500)],
  ['cut off', text.slice(0, -20)],
  ['a flipped bit', withBitFlipped(text)],
  ['[1,2]', '[1,2]'],
  ['null', 'null'],
  ['{}', '{}'],
  ['another format', documentText(sealed({ ...good, format: 'test/other' }))],
  ['no version', documentText(sealed({ ...good, version: Number.NaN }))],
  ['version 0', documentText(sealed({ ...good, version: 0 }))],
  ['edited by hand', text.replace('one', 'ONE')],
  ['no checksum', JSON.stringify({ ...good, checksum: undefined })],
  ['another shape', documentText(sealed({ ...good, words: 'one' }))],
];

describe('parseDocument', () => {
  it('gives back what was written', () => {
    expect(parseDocument(kind, text)).toEqual({ state: 'good', document: good });
  });

  it.each(damaged)('takes %s for damaged', (_, content) => {
    expect(parseDocument(kind, content)).toMatchObject({ state: 'damaged' });
  });

  it('leaves a newer document alone, even if its checksum is made in another way', () => {
    expect(parseDocument(kind, JSON.stringify({ ...good, version: 4, checksum: 'blake-1' }))).toMatchObject({ state: 'newer', version: 4 });
  });

  it('keeps a whole document with unknown content, for kinds that say so', () => {
    const strange = documentText(sealed({ ...good, words: 'one' }));
    expect(parseDocument({ ...kind, keepsUnknown: true }, strange)).toMatchObject({ state: 'unknown', raw: { words: 'one' } });
  });

  it('takes a document of the oldest shape through every migration', () => {
    const parsed = parseDocument(kind, documentText(oldest));
    expect(parsed).toEqual({
      state: 'good',
      document: { format: 'test/note', version: 3, revision: 7, checksum: oldest.checksum, words: ['one', 'two'] },
    });
  });

  it('does not guess where a migration is missing', () => {
    expect(parseDocument({ ...kind, migrations: kind.migrations.slice(1) }, documentText(oldest))).toMatchObject({ state: 'damaged' });
  });
});

describe('checksumOf', () => {
  it('depends on the content and on nothing else', () => {
    const reordered = { words: good.words, checksum: 'x', revision: 4, version: 3, format: 'test/note' };
    expect(checksumOf(reordered)).toBe(good.checksum);
    expect(checksumOf({ ...good, revision: 5 })).not.toBe(good.checksum);
    expect(good.checksum).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  it('is the same before and after a round trip, for any text', () => {
    const awkward = { text: 'İ \u2028 \ud800 \0 é e\u0301', nothing: undefined, ['__proto__']: 1 };
    expect(checksumOf(JSON.parse(JSON.stringify(awkward)) as object)).toBe(checksumOf(awkward));
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });
});
