import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../core/review/markdown/read-markdown';
import { writeFrontMatter } from '../../../../core/review/markdown/write-front-matter';

const source = (line: string) => ['---', 'title: T', 'date: 2026-04-12', 'language: en', ...(line === '' ? [] : [line]), '---', '', 'Text.'].join('\n');

describe('outlet-languages in the front matter', () => {
  it.each([
    ['', undefined, false],
    ['outlet-languages: no', undefined, false],
    ['outlet-languages: yes', true, true],
  ])('%j', (line, expected, isWritten) => {
    const content = readMarkdown(source(line));
    expect(content.outletLanguages).toBe(expected);
    expect(writeFrontMatter(content).includes('outlet-languages: yes')).toBe(isWritten);
  });

  it('is refused where it says something else', () => {
    expect(() => readMarkdown(source('outlet-languages: sometimes'))).toThrow(/yes or no/);
  });
});
