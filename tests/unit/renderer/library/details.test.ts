import { describe, expect, it } from 'vitest';
import { field } from '../../../../core/model/field';
import { detailsOf } from '../../../../renderer/screens/library/details/details';
import { originalKind } from '../../../../renderer/screens/library/details/original-kind';
import { z } from 'zod';

describe('the details of a clipping', () => {
  it('show a language that could not be told as unknown', () => {
    const text = (value: string | null) => field(z.string()).parse({ value, origin: value === null ? null : 'detected', candidates: [] });
    const names = (value: string[] | null) => field(z.array(z.string())).parse({ value, origin: null, candidates: [] });
    const none = text(null);
    const metadata = { title: none, outlet: none, authors: names(null), published: none, address: none, description: none };
    const typed = (code: string) => detailsOf({ metadata: { ...metadata, language: text(code) } }).find(({ name }) => name === 'language')?.typed;
    expect([typed('ru'), typed('und')]).toEqual(['ru', '']);
  });

  it.each([
    ['text/html', 'page'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
    ['image/webp', 'picture'],
    ['application/epub+zip', null],
  ])('name %s by a word', (mediaType, kind) => {
    expect(originalKind(mediaType)).toBe(kind);
  });
});
