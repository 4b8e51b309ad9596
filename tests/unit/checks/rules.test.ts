import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../core/checks/check-review';
import type { KnownOutlet } from '../../../core/checks/check';
import type { Clipping, Metadata } from '../../../core/model/clipping';
import type { Finding, Rule } from '../../../core/model/finding';
import { readMarkdown } from '../../../core/review/markdown/read-markdown';
import { aClipping } from './a-clipping';

type Values = Partial<Record<'outlet' | 'title' | 'published', string | null>>;

function article(id: string, paragraphs: string[], values: Values = {}, language = 'en'): Clipping {
  const made = aClipping(id, language, paragraphs);
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin: 'html', candidates: [] }]));
  return { ...made, metadata: { ...made.metadata, ...(fields as Partial<Metadata>) } };
}

const COAST = article('aaaa0001', ['Exports rose by 30.4 percent to $375.3 million. “We open the road to everybody who comes in peace,” the minister said.'], { outlet: 'Coast Gazette' });
const DALA = article('aaaa0002', ['Exports rose by 28.1 percent, Coast Gazette reported.', 'The toll is 12 dollars.'], { outlet: 'Dala Press' });
const HARBOUR = article('aaaa0003', ['Ships wait for nine hours.'], { outlet: 'Harbour Times' });
const LIBRARY = new Map([COAST, DALA, HARBOUR].map((clipping) => [clipping.id, clipping]));

interface Given {
  front?: string[];
  clippings?: ReadonlyMap<string, Clipping>;
  outlets?: readonly KnownOutlet[];
}

function found(rule: Rule, text: string, { front = [], clippings = LIBRARY, outlets = [] }: Given = {}): Finding[] {
  const content = readMarkdown(['---', 'title: T', 'date: 2026-04-12', 'language: en', ...front, '---', '', text].join('\n'));
  return checkReview(content, { clippings, outlets }).findings.filter((finding) => finding.rule === rule);
}

const listed = (name: string, rights: KnownOutlet['rights'], aliases: string[] = []): KnownOutlet => ({ name, aliases, domains: [], rights });

describe('figure-conflict', () => {
  it('tells a figure that another cited article gives otherwise', () => {
    const [finding, ...more] = found('figure-conflict', 'Exports rose by 30.4 percent. [@aaaa0001 "rose by 30.4 percent"; @aaaa0002 "rose by 28.1 percent"]');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ text: '30.4 percent', clippingId: 'aaaa0002', message: 'Coast Gazette gives 30.4 percent, but Dala Press gives 28.1 percent. Say that they differ, or which one counts.' });
    expect(finding?.passage?.exact).toBe('28.1 percent');
  });

  it.each([
    ['both are told', 'Exports rose by 30.4 percent, or 28.1 percent. [@aaaa0001 "rose by 30.4 percent"; @aaaa0002 "rose by 28.1 percent"]'],
    ['the other counts something else', 'Exports reached $375.3 million. [@aaaa0001 "to $375.3 million"; @aaaa0002 "The toll is 12 dollars."]'],
    ['it is one article', 'Exports rose by 30.4 percent. [@aaaa0001 "rose by 30.4 percent"; @aaaa0001 "to $375.3 million"]'],
    ['articles are cited as a whole', 'Exports rose by 30.4 percent. [@aaaa0001; @aaaa0002]'],
  ])('says nothing when %s', (_name, text) => {
    expect(found('figure-conflict', text)).toEqual([]);
  });
});

describe('quote-not-verbatim', () => {
  it('shows the first difference, where it is, and mends it in one step', () => {
    const [finding] = found('quote-not-verbatim', 'He said: “We open the road to everyone who comes in peace.” [@aaaa0001]');
    expect(finding).toMatchObject({
      severity: 'error', text: 'We open the road to everyone who comes in peace', suggestion: 'We open the road to everybody who comes in peace',
      message: 'The source has “everybody” where this quotation has “everyone”.',
    });
    expect(finding?.passage?.exact).toBe('We open the road to everybody who comes in peace');
  });

  it.each([
    ['something is left out and says so', '“We open the road … who comes in peace,” he said. [@aaaa0001]'],
    ['something is put in and says so', '“We open the road to [the port for] everybody who comes in peace,” he said. [@aaaa0001]'],
    ['marks, case and spaces differ', '«we open the  road to everybody, who comes in peace», he said. [@aaaa0001]'],
    ['it is hyphenated by hand', '“We open the road to every\u00ADbody who comes in peace”, he said. [@aaaa0001]'],
    ['an outlet stands in marks', '“Coast Gazette” reports it. [@aaaa0001]'],
    ['a word alone stands in marks', 'The “miracle” continues. [@aaaa0001]'],
    ['the clipping is gone', '“We open nothing at all to nobody,” he said. [@bbbb0001]'],
  ])('says nothing when %s', (_name, text) => {
    expect(found('quote-not-verbatim', text)).toEqual([]);
  });

  it('asks for the original of a translated quotation', () => {
    const russian = article('aaaa0004', ['Министр сказал: «Мы открываем дорогу всем».'], { outlet: 'Вестник' }, 'ru');
    const clippings = new Map([[russian.id, russian]]);
    const text = 'The minister said: “We open the road to all.”';
    expect(found('quote-not-verbatim', `${text} [@aaaa0004]`, { clippings })).toMatchObject([{ severity: 'warning', message: expect.stringContaining('needs its original') as string }]);
    expect(found('quote-not-verbatim', `${text} [@aaaa0004 "Мы открываем дорогу всем"]`, { clippings })).toEqual([]);
  });

  it('takes the words of the translation that the clipping has, when the original is cited', () => {
    const russian = article('aaaa0004', ['Министр сказал: «Мы открываем дорогу всем».'], { outlet: 'Вестник' }, 'ru');
    const translation = { language: 'en', blocks: [{ blockId: 'b1', text: 'The minister said: “We open the road to all.”' }], updatedAt: '2026-04-11T06:00:00.000Z' };
    const clippings = new Map([[russian.id, { ...russian, translation }]]);
    const original = '[@aaaa0004 "Мы открываем дорогу всем"]';
    expect(found('quote-not-verbatim', `He said: “We open the road to all.” ${original}`, { clippings })).toEqual([]);
    expect(found('quote-not-verbatim', 'He said: “We open the road to all.” [@aaaa0004]', { clippings })).toMatchObject([{ severity: 'warning', message: expect.stringContaining('needs its original') as string }]);
    expect(found('quote-not-verbatim', `He said: “We close the road to all.” ${original}`, { clippings })).toMatchObject([
      { severity: 'warning', suggestion: 'We open the road to all', message: 'The translation of this clipping has “open” where this quotation has “close”.' },
    ]);
    expect(found('quote-not-verbatim', `He said: “Everybody is welcome here.” ${original}`, { clippings })).toEqual([]);
  });
});

describe('attribution-mismatch', () => {
  it('finds the outlet that is named for another, and mends it where that is certain', () => {
    expect(found('attribution-mismatch', 'Harbour Times reports a growth of 30.4 percent. [@aaaa0001]')).toMatchObject([
      { severity: 'error', text: 'Harbour Times', suggestion: 'Coast Gazette', message: 'The sentence names Harbour Times, but what is cited is from Coast Gazette.' },
    ]);
  });

  it('finds one of several that nothing is cited of', () => {
    expect(found('attribution-mismatch', 'Coast Gazette and Harbour Times report growth. [@aaaa0001]')).toMatchObject([{ severity: 'warning', text: 'Harbour Times' }]);
  });

  it('warns of a paper that the library does not know, and offers what is cited', () => {
    expect(found('attribution-mismatch', 'The Inland Tribune reports a growth of 30.4 percent. [@aaaa0001]')).toMatchObject([
      { severity: 'warning', text: 'Inland Tribune', suggestion: 'Coast Gazette', message: 'The sentence names Inland Tribune, but what is cited is from Coast Gazette.' },
    ]);
  });

  it.each([
    ['a cited outlet is named beside a paper that nobody knows', 'Coast Gazette writes what the Inland Tribune reports. [@aaaa0001]', []],
    ['the cited article names it as its source', 'Dala Press, citing Coast Gazette, reports growth. [@aaaa0002]', []],
    ['it is named by another of its names', 'Даласы writes of tolls. [@aaaa0002]', [listed('Dala Press', 'full', ['Даласы'])]],
    ['nothing is cited at all', 'Harbour Times is a newspaper.', []],
    ['a small word is no name', 'The post was late. [@aaaa0001]', [listed('Post', 'full')]],
  ])('says nothing when %s', (_name, text, outlets) => {
    expect(found('attribution-mismatch', text, { outlets })).toEqual([]);
  });
});

describe('rights', () => {
  it.each<[KnownOutlet['rights'], string, string[]]>([
    ['none', 'Growth was reported. [@aaaa0001]', ['Nothing of Coast Gazette may be used, by its licence.']],
    ['link', 'He said “everybody who comes in peace”. [@aaaa0001]', ['Of Coast Gazette only headline and link may be shown, by its licence; this quotes it.']],
    ['link', 'Growth was reported. [@aaaa0001]', []],
    ['excerpt', 'He said “everybody who comes in peace”. [@aaaa0001]', []],
    ['excerpt', `He said “${'word '.repeat(41).trim()}”. [@aaaa0001]`, ['Only an excerpt of Coast Gazette may be shown, by its licence; this quotation has more than 40 words.']],
    ['full', 'He said “everybody who comes in peace”. [@aaaa0001]', []],
  ])('%s: %s', (rights, text, messages) => {
    expect(found('rights', text, { outlets: [listed('Coast Gazette', rights)] }).map(({ message }) => message)).toEqual(messages);
  });
});

describe('what is about the articles of a review', () => {
  it.each([
    ['2026-04-12', []],
    ['2026-03-12', []],
    ['2026-04-13', ['The cited article is of 2026-04-13, after the day of this review.']],
    ['2025-12-01', ['The cited article is of 2025-12-01, 132 days before this review.']],
    [null, []],
  ])('date-outside-period: published on %s', (published, messages) => {
    const clippings = new Map([['aaaa0001', article('aaaa0001', ['Growth.'], { published })]]);
    expect(found('date-outside-period', 'Growth. [@aaaa0001]', { clippings }).map(({ message }) => message)).toEqual(messages);
  });

  it('missing-metadata names what is not known', () => {
    const clippings = new Map([['aaaa0001', article('aaaa0001', ['Growth.'], { outlet: null, published: null })]]);
    expect(found('missing-metadata', 'Growth. [@aaaa0001]', { clippings })).toMatchObject([{ message: 'The article’s outlet and date are not known. Enter them in its details.', clippingId: 'aaaa0001' }]);
    expect(found('missing-metadata', 'Growth. [@aaaa0001]')).toEqual([]);
  });

  it('kept-not-cited names each article of the shelf that the text leaves out', () => {
    const front = ['clippings:', '- aaaa0001', '- aaaa0003'];
    const shelf = found('kept-not-cited', 'Growth. [@aaaa0001]', { front });
    expect(shelf).toMatchObject([{ severity: 'note', clippingId: 'aaaa0003', message: 'This article of Harbour Times is on the shelf, but the text does not cite it.', from: 0, to: 0 }]);
    expect(found('kept-not-cited', 'Nothing is written yet.', { front })).toEqual([]);
  });

  it('one-outlet-dominates only where there is something to balance', () => {
    const coast = 'Exports rose. [@aaaa0001] '.repeat(5);
    expect(found('one-outlet-dominates', `${coast} Ships wait. [@aaaa0003]`)).toMatchObject([{ message: '5 of 6 sourced statements rest on Coast Gazette.' }]);
    expect(found('one-outlet-dominates', `${coast} Exports rose. [@aaaa0001]`)).toEqual([]);
    expect(found('one-outlet-dominates', 'Exports rose. [@aaaa0001] Ships wait. [@aaaa0003]')).toEqual([]);
  });
});
