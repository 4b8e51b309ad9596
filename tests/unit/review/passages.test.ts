import { describe, expect, it } from 'vitest';
import { DatelineError } from '../../../core/model/dateline-error';
import type { Highlight } from '../../../core/model/highlight';
import { plainText } from '../../../core/model/plain-text';
import { makePassage } from '../../../core/review/make-passage';
import { resolvePassage } from '../../../core/review/passage-text';
import { aClipping } from '../checks/a-clipping';

const CLIPPING = aClipping('3f2a91c0', 'en', ['Exports grew.', 'He said: “It’s 30 percent — more than before”.', 'Exports grew. 😀']);
const { text } = plainText(CLIPPING.blocks);

function highlight(words: string): Highlight {
  const start = text.indexOf(words);
  return { id: 'abcdef01', kind: 'fact', colour: 'yellow', note: '', createdAt: '2026-04-11T06:00:00.000Z', passage: makePassage(CLIPPING.blocks, start, start + words.length) };
}

describe('makePassage', () => {
  it('keeps the words, their place and 64 characters on each side', () => {
    const long = aClipping('3f2a91c0', 'en', ['a'.repeat(100), `${'b'.repeat(80)}MARK${'c'.repeat(80)}`]);
    const start = 102 + 80;
    expect(makePassage(long.blocks, start, start + 4)).toEqual({ exact: 'MARK', prefix: 'b'.repeat(64), suffix: 'c'.repeat(64), start, end: start + 4, blockId: 'b2' });
  });

  it('may go over several blocks, and belongs to the first', () => {
    expect(makePassage(CLIPPING.blocks, 8, 20)).toMatchObject({ exact: 'grew.\n\nHe sa', prefix: 'Exports ', blockId: 'b1' });
  });

  it('never keeps half a character as context', () => {
    const emoji = aClipping('3f2a91c0', 'en', [`${'😀'.repeat(40)}x${'a'.repeat(63)}😀`]);
    const { prefix, suffix } = makePassage(emoji.blocks, 80, 81);
    expect(prefix).toBe('😀'.repeat(32));
    expect([...suffix].join('')).toBe(suffix);
    expect(suffix.endsWith('😀')).toBe(true);
  });

  it.each([
    [-1, 4],
    [4, 4],
    [5, 4],
    [0, 100_000],
    [0.5, 4],
    [NaN, 4],
  ])('refuses %s to %s', (start, end) => {
    expect(() => makePassage(CLIPPING.blocks, start, end)).toThrow(DatelineError);
    expect(() => makePassage(CLIPPING.blocks, start, end)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});

describe('resolvePassage', () => {
  const cite = (cited: { highlightId?: string; exact?: string }) => ({ clippingId: '3f2a91c0', ...cited });

  it('takes the clipping as a whole where nothing of it is named', () => {
    expect(resolvePassage(cite({}), CLIPPING)).toEqual({ state: 'whole' });
  });

  it('finds the highlight first', () => {
    const marked = { ...CLIPPING, highlights: [highlight('30 percent')] };
    expect(resolvePassage(cite({ highlightId: 'abcdef01', exact: 'Exports grew.' }), marked)).toEqual({ state: 'found', passage: marked.highlights[0]?.passage, highlight: marked.highlights[0] });
  });

  it('finds the words where the highlight was removed', () => {
    expect(resolvePassage(cite({ highlightId: 'abcdef01', exact: '30 percent' }), CLIPPING)).toMatchObject({ state: 'found', passage: { exact: '30 percent', start: text.indexOf('30 percent') } });
  });

  it.each([
    ['straight quotation marks', 'He said: "It\'s 30 percent - more than before".'],
    ['other spaces and lines', 'He said:\n“It’s\u00a030  percent — more than before”.'],
    ['a soft hyphen', 'more than be\u00adfore'],
    ['words over two blocks', 'Exports grew. He said'],
  ])('does not mind %s', (_name, exact) => {
    const resolved = resolvePassage(cite({ exact }), CLIPPING);
    expect(resolved.state).toBe('found');
    if (resolved.state === 'found') expect(text.slice(resolved.passage.start, resolved.passage.end)).toBe(resolved.passage.exact);
  });

  it.each(['Exports grew by', 'exports grew', 'never written', ' ', ''])('never guesses: %j', (exact) => {
    expect(resolvePassage(cite({ exact }), CLIPPING)).toEqual({ state: 'detached', exact });
  });

  it('says what is missing', () => {
    expect(resolvePassage(cite({ exact: 'a' }), undefined)).toEqual({ state: 'missing-clipping', exact: 'a' });
    expect(resolvePassage(cite({ highlightId: 'abcdef01' }), CLIPPING)).toEqual({ state: 'detached' });
  });

  it('sees a highlight that was added since', () => {
    const cited = cite({ highlightId: 'abcdef01' });
    expect(resolvePassage(cited, CLIPPING).state).toBe('detached');
    expect(resolvePassage(cited, { ...CLIPPING, highlights: [highlight('30 percent')] }).state).toBe('found');
  });
});
