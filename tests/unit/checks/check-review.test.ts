import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../core/checks/check-review';
import { reviewExtensions } from '../../../core/editor/extensions';
import type { Clipping } from '../../../core/model/clipping';
import type { Dismissal, Finding } from '../../../core/model/finding';
import type { ReviewDocument } from '../../../core/model/review-document';
import { makePassage } from '../../../core/review/make-passage';
import { readMarkdown } from '../../../core/review/markdown/read-markdown';
import { aClipping } from './a-clipping';

const schema = getSchema(reviewExtensions());

const DALA = aClipping('3f2a91c0', 'kk', [
  'Дәліз форумы ашылды.',
  'Құжатқа сәйкес 2027 жылға дейін өзара сауда көлемі 1 млрд долларға жетуі тиіс. Былтыр экспорт 30,4 пайызға өсіп, 375,3 млн долларды құрады.',
]);
const VESTNIK = aClipping('77be02d1', 'ru', ['Импорт составил 86,6 млн долларов США, рост — 95,2 процента. Подписано 12 соглашений, 5 тыс. тонн груза перевезли 10 апреля.']);
const AGENCY = aClipping('11111111', 'en', ['The forum gathered 400 delegates from two countries. Freight grew by 5 percentage points.']);
const STUB = aClipping('22222222', 'en', ['Subscribe to read on about 7 percent.'], { flags: ['paywall-stub'] });

const LIBRARY = new Map([DALA, VESTNIK, AGENCY, STUB].map((clipping) => [clipping.id, clipping]));

function review(text: string, language = 'en') {
  return readMarkdown(['---', 'title: T', 'date: 2026-04-11', `language: ${language}`, '---', '', text].join('\n'));
}

function check(text: string, language = 'en', library: ReadonlyMap<string, Clipping> = LIBRARY): Finding[] {
  const { findings } = checkReview(review(text, language), { clippings: library, outlets: [] });
  return findings;
}

function inDocument(document: ReviewDocument, { from, to }: Finding): string {
  return schema.nodeFromJSON(document).textBetween(from, to, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? ' ' : ''));
}

describe('figures that agree with what is cited', () => {
  it.each([
    ['exact words in Kazakh', 'Exports grew by 30.4 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]'],
    ['money in Kazakh', 'Trade is to reach $1 billion. [@3f2a91c0 "1 млрд долларға жетуі тиіс"]'],
    ['a whole clipping', 'Exports amounted to $375.3 million. [@3f2a91c0]'],
    ['rounded', 'Exports amounted to about $375 million, imports to nearly $87 million. [@3f2a91c0; @77be02d1]'],
    ['over', 'Exports grew by more than 30 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]'],
    ['another clause’s passage', 'Exports grew by 30.4 percent, [@77be02d1 "Импорт составил 86,6 млн долларов США"] while imports were $86.6 million. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]'],
    ['a year outside of the cited words', 'Trade is to reach $1 billion by 2027. [@3f2a91c0 "1 млрд долларға жетуі тиіс"]'],
    ['the year of publication', 'In 2026 exports grew by 30.4 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]'],
    ['a day elsewhere in the article', 'On April 10 twelve agreements were signed. [@77be02d1 "Подписано 12 соглашений"]'],
    ['small numbers in words', 'The two sides and one of the three outlets agree. [@11111111]'],
    ['days in words', 'The two-day forum and its three sessions ended. [@11111111]'],
    ['names with numbers', 'The G20 and COVID-19 were a topic of Article 5. [@11111111]'],
    ['no figures at all', 'The forum was widely covered. [@11111111]'],
    ['Russian against Russian', 'Подписано 12 соглашений, импорт вырос на 95,2%. [@77be02d1]', 'ru'],
    ['Russian against Kazakh', 'Экспорт вырос на 30,4% и составил 375,3 млн долларов. [@3f2a91c0]', 'ru'],
    ['scale in words', 'Перевезли пять тысяч тонн. [@77be02d1]', 'ru'],
    ['words that are in the citation only', 'Exports grew by 30.4 percent. [@99999999 "рост 30,4%"]'],
  ])('%s', (_name, text, language = 'en') => {
    expect(check(text, language).filter(({ rule }) => rule === 'figure-mismatch')).toEqual([]);
  });
});

describe('figures that do not', () => {
  it.each<[name: string, text: string, marked: string, severity: string, message: string, suggestion?: string, language?: string]>([
    ['a wrong number', 'Exports grew by 34.0 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]', '34.0 percent', 'error', '34.0 percent, but the cited passage says 30.4 (30,4 пайызға).', '30.4 percent'],
    ['a wrong scale', 'Trade is to reach $1 million. [@3f2a91c0 "1 млрд долларға жетуі тиіс"]', '$1 million', 'error', '$1 million, but the cited passage says 1 млрд долларға.'],
    ['a wrong currency', 'Trade is to reach €1 billion. [@3f2a91c0 "1 млрд долларға жетуі тиіс"]', '€1 billion', 'error', '€1 billion, but the cited passage says 1 млрд долларға.'],
    ['percent for percentage points', 'Freight grew by 5 percent. [@11111111 "Freight grew by 5 percentage points."]', '5 percent', 'error', '5 percent, but the cited passage says 5 percentage points.'],
    ['a wrong unit', 'Some 5,000 km were travelled. [@77be02d1 "5 тыс. тонн груза"]', '5,000 km', 'error', '5,000 km, but the cited passage says 5 тыс. тонн.'],
    ['a wrong count', 'They signed 14 agreements. [@77be02d1 "Подписано 12 соглашений"]', '14', 'error', '14, but the cited passage says 12.', '12'],
    ['a wrong day', 'It moved on April 11. [@77be02d1 "груза перевезли 10 апреля"]', 'April 11', 'error', 'April 11, but the cited passage says 10 апреля.'],
    ['a wrong year', 'Trade is to reach $1 billion by 2030. [@3f2a91c0 "2027 жылға дейін өзара сауда көлемі 1 млрд долларға"]', '2030', 'error', '2030, but the cited passage says 2027.', '2027'],
    ['a year that no one speaks of', 'By 2031 it is to reach $86.6 million. [@77be02d1 "Импорт составил 86,6 млн долларов США"]', '2031', 'warning', '2031 is not in the cited passage.'],
    ['the number of another sentence', 'Exports amounted to $375.3 million. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]', '$375.3 million', 'warning', '$375.3 million is not in the cited passage, though the article has it elsewhere.'],
    ['more precise than the source', 'Exports grew by 30.42 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]', '30.42 percent', 'error', '30.42 percent, but the cited passage says 30.4 (30,4 пайызға).', '30.4 percent'],
    ['rounded the wrong way', 'Exports grew by 31 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]', '31 percent', 'error', '31 percent, but the cited passage says 30.4 (30,4 пайызға).', '30.4 percent'],
    ['nothing like it in the passage', 'It cost 90 million euros. [@11111111 "from two countries"]', '90 million euros', 'error', '90 million euros is not in the cited passage.'],
    ['nothing like it in the article', 'It cost 90 million euros. [@11111111]', '90 million euros', 'error', '90 million euros is not in the cited article.'],
    ['near a figure of the article', 'Some 450 delegates came. [@11111111]', '450', 'error', '450 is not in the cited article; the nearest figure there is 400.'],
    ['in an article that is not whole', 'It grew by 9 million tonnes. [@22222222]', '9 million tonnes', 'warning', '9 million tonnes is not in the cited article, of which only a part was captured.'],
    ['in Russian', 'Экспорт вырос на 34,0 процента. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]', '34,0 процента', 'error', '34,0 процента, but the cited passage says 30,4 (30,4 пайызға).', '30,4 процента', 'ru'],
    ['in Russian, where the word changes', 'Экспорт вырос на 34 процента. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]', '34 процента', 'error', '34 процента, but the cited passage says 30,4 пайызға.', undefined, 'ru'],
    ['a range', 'It grew by 6–7 percent. [@11111111 "Freight grew by 5 percentage points."]', '7 percent', 'error', '7 percent is not in the cited passage.'],
  ])('%s', (_name, text, marked, severity, message, suggestion, language = 'en') => {
    const content = review(text, language);
    const findings = checkReview(content, { clippings: LIBRARY, outlets: [] }).findings.filter((finding) => finding.rule === 'figure-mismatch');
    const finding = findings.find((one) => one.text === marked);
    expect(finding, JSON.stringify(findings)).toMatchObject({ severity, message });
    expect(finding?.suggestion).toBe(suggestion);
    expect(finding && inDocument(content.document, finding)).toBe(marked);
  });

  it('points to the place that says otherwise', () => {
    const [finding] = check('Exports grew by 34.0 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"]');
    const passage = finding?.passage;
    expect(finding?.clippingId).toBe('3f2a91c0');
    expect(passage?.exact).toBe('30,4 пайызға');
    expect(passage).toEqual(makePassage(DALA.blocks, passage?.start ?? 0, passage?.end ?? 0));
    expect(passage?.blockId).toBe('b2');
  });

  it('prefers the passage of the same clause', () => {
    const [finding] = check('Exports grew by 34.0 percent, [@3f2a91c0 "экспорт 30,4 пайызға өсіп"] imports by much. [@77be02d1 "рост — 95,2 процента"]');
    expect(finding).toMatchObject({ clippingId: '3f2a91c0', message: '34.0 percent, but the cited passage says 30.4 (30,4 пайызға).' });
    expect(finding?.suggestion).toBeUndefined();
  });

  it('does not offer what another figure of the sentence says', () => {
    const [finding, ...more] = check('Exports grew by 30.4 percent and imports by 34.0 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"; @77be02d1 "рост — 95,2 процента"]');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ text: '34.0 percent', clippingId: '77be02d1', suggestion: '95.2 percent' });
  });

  it('lets the cells of a row share their citations', () => {
    const table = ['| What | Growth |', '| --- | --- |', '| Exports | 30.4 percent [@3f2a91c0] |', '| Imports | 34.0 percent [@77be02d1 "рост — 95,2 процента"] |'].join('\n');
    expect(check(table).map(({ text, rule }) => [text, rule])).toEqual([['34.0 percent', 'figure-mismatch']]);
  });
});

describe('statements without a source', () => {
  it('are marked with their whole sentence', () => {
    const content = review('The forum opened. [@11111111] Analysts expect freight rates to fall next year. “It is ours,” he said. [@11111111]');
    const [finding, ...more] = checkReview(content, { clippings: LIBRARY, outlets: [] }).findings.filter(({ rule }) => rule === 'unsourced-statement');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'unsourced-statement', severity: 'warning', text: 'Analysts expect freight rates to fall next year.', sentence: 'Analysts expect freight rates to fall next year.' });
    expect(finding && inDocument(content.document, finding)).toBe(finding?.text);
  });

  it.each([
    ['own words', '<own-words>We read this as a good sign.</own-words>', 0],
    ['headings, rules and code', '## Trade grew\n\n---\n\n```\ncode here\n```', 0],
    ['labels in a table', '| Year | Growth |\n| --- | --- |\n| Exports | fast |', 0],
    ['a row of figures', '| Year | Growth |\n| --- | --- |\n| Exports | 30 percent |', 1],
    ['a list item', '- Trade grew.', 1],
    ['signs only', '* * *\n\n—', 0],
  ])('%s: %s', (_name, text, count) => {
    expect(check(text).filter(({ rule }) => rule === 'unsourced-statement')).toHaveLength(count);
  });

  it('are those whose clipping is gone', () => {
    expect(check('Trade grew by 5 percent. [@99999999]')).toMatchObject([{ rule: 'unsourced-statement', message: 'The clipping cited here is no longer in the library.' }]);
    expect(check('Trade grew. [@99999999; @11111111]')).toEqual([]);
  });

  it('are those whose cited words are not in the clipping', () => {
    expect(check('Trade grew. [@11111111 "never written"]')).toMatchObject([{ rule: 'unsourced-statement', message: 'The cited words are not in the clipping: “never written”.' }]);
  });

  it('are counted', () => {
    const { statements, sourced } = checkReview(review('One. [@11111111] Two. <own-words>Three.</own-words>\n\n- Four [@11111111]'), { clippings: LIBRARY, outlets: [] });
    expect({ statements, sourced }).toEqual({ statements: 3, sourced: 2 });
  });
});

describe('checkReview', () => {
  const text = 'Trade grew. Exports grew by 34.0 percent. [@3f2a91c0 "экспорт 30,4 пайызға өсіп"] Freight fell.';

  it('goes through the text in order', () => {
    expect(check(text).map(({ text: marked }) => marked)).toEqual(['Trade grew.', '34.0 percent', 'Freight fell.']);
  });

  it('leaves out what was dismissed, as long as it says the same', () => {
    const dismissal: Dismissal = { rule: 'figure-mismatch', text: '34.0 percent', sentence: 'Exports grew by 34.0 percent.', reason: 'A later count' };
    const dismissed = { ...review(text), dismissed: [dismissal] };
    expect(checkReview(dismissed, { clippings: LIBRARY, outlets: [] }).findings.map(({ rule }) => rule)).toEqual(['unsourced-statement', 'unsourced-statement']);
    const changed = { ...review(text.replace('Exports', 'All exports')), dismissed: [dismissal] };
    expect(checkReview(changed, { clippings: LIBRARY, outlets: [] }).findings).toHaveLength(3);
  });

  it('finds the same again', () => {
    expect(check(text)).toEqual(check(text));
  });

  it('knows a highlight after its words in the citation were left out', () => {
    const words = 'экспорт 30,4 пайызға өсіп';
    const start = plain(DALA).indexOf(words);
    const highlight = { id: 'abcdef01', kind: 'figure' as const, colour: 'green' as const, note: '', createdAt: '2026-04-11T06:00:00.000Z', passage: makePassage(DALA.blocks, start, start + words.length) };
    const library = new Map([[DALA.id, { ...DALA, highlights: [highlight] }]]);
    expect(check('Exports grew by 34.0 percent. [@3f2a91c0#abcdef01]', 'en', library)).toMatchObject([{ text: '34.0 percent', suggestion: '30.4 percent' }]);
    expect(check('Exports grew by 30.4 percent. [@3f2a91c0#abcdef01]', 'en', library)).toEqual([]);
  });
});

function plain(clipping: Clipping): string {
  return clipping.blocks.map((block) => ('content' in block ? block.content.map((run) => run.text).join('') : '')).join('\n\n');
}
