import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../core/review/markdown/read-markdown';
import { writeMarkdown } from '../../../../core/review/markdown/write-markdown';
import { makeReview } from '../../tree/make-review';

describe('words that a review ignores', () => {
  it('are kept in its Markdown', () => {
    const ignoredWords = ['Sarybulak’s', 'yes', 'Кемелтау', '"odd"'];
    const source = writeMarkdown(makeReview({ ignoredWords }));
    expect(source).toContain('ignored-words:\n');
    expect(readMarkdown(source).ignoredWords).toEqual(ignoredWords);
    expect(writeMarkdown(makeReview({}))).not.toContain('ignored-words');
  });

  it('are single words', () => {
    expect(() => readMarkdown('---\ntitle: A\ndate: 2026-04-11\nignored-words:\n  - two words\n---\n')).toThrow(/ignored-words/);
  });
});
