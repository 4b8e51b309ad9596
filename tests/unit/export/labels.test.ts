import { describe, expect, it } from 'vitest';
import { countText } from '../../../core/export/labels/count-text';
import { dayText, momentText, outletDay, periodText } from '../../../core/export/labels/date-text';
import { labelsFor } from '../../../core/export/labels/labels';
import { languageName } from '../../../core/export/labels/language-name';
import { documentLanguage } from '../../../core/model/language';

const en = labelsFor('en');
const ru = labelsFor('ru');

describe('counts', () => {
  it.each([
    [0, '0 clippings', '0 публикаций'],
    [1, '1 clipping', '1 публикация'],
    [2, '2 clippings', '2 публикации'],
    [5, '5 clippings', '5 публикаций'],
    [11, '11 clippings', '11 публикаций'],
    [21, '21 clippings', '21 публикация'],
    [104, '104 clippings', '104 публикации'],
  ])('%i', (n, english, russian) => {
    expect(countText(en, 'clippings', n)).toBe(english);
    expect(countText(ru, 'clippings', n)).toBe(russian);
  });
});

describe('dates', () => {
  it.each([
    ['2026-04-11', '11 April 2026', '11 апреля 2026 г.'],
    ['2026-04-11T00:30:00+05:00', '11 April 2026, 00:30', '11 апреля 2026 г., 00:30'],
    ['2026-04-10T23:59:59.500-09:30', '10 April 2026, 23:59', '10 апреля 2026 г., 23:59'],
    ['2026-04-10T18:00', '10 April 2026, 18:00', '10 апреля 2026 г., 18:00'],
    ['2026-04-10T18:00:00Z', '10 April 2026, 18:00 UTC', '10 апреля 2026 г., 18:00 UTC'],
    ['no date', 'no date', 'no date'],
  ])('%s is shown as the outlet’s own clock had it', (moment, english, russian) => {
    expect(momentText(en, moment)).toBe(english);
    expect(momentText(ru, moment)).toBe(russian);
  });

  it('words days and periods', () => {
    expect(dayText(ru, '2026-01-02')).toBe('2 января 2026 г.');
    expect(periodText(en, '2026-04-11', '2026-04-11')).toBe('11 April 2026');
    expect(periodText(en, '2026-03-29', '2026-04-11')).toMatch(/^29 March.–.11 April 2026$/u);
    expect(outletDay('2026-04-11T00:30:00+05:00')).toBe('2026-04-11');
    expect(outletDay('')).toBeNull();
  });
});

describe('language names', () => {
  it.each([
    ['kk', 'Kazakh', 'казахский'],
    ['az', 'Azerbaijani', 'азербайджанский'],
    ['und', 'Language unknown', 'Язык не определён'],
    ['qq', 'qq', 'qq'],
  ])('%s', (code, english, russian) => {
    expect(languageName(en, code)).toBe(english);
    expect(languageName(ru, code)).toBe(russian);
  });
});

describe('every language', () => {
  it.each(documentLanguage.options)('%s has all labels, with all that is filled in', (language) => {
    const labels = labelsFor(language);
    expect(Object.values(labels.text).filter((text) => text.trim() === '')).toEqual([]);
    expect(labels.legalNotice).toContain('{office}');
    expect(labels.legalNoticeWithoutOffice).not.toContain('{');
    expect(labels.publishedIn).toContain('{period}');
    expect(labels.toneTowards).toContain('{subject}');
    for (const noun of ['clippings', 'outlets', 'languages', 'otherOutlets'] as const) {
      for (const n of [0, 1, 2, 5, 21]) expect(countText(labels, noun, n)).toMatch(new RegExp(`(?:^|\\D)${String(n)}\\D`, 'u'));
    }
  });

  it.each([
    ['kk', '2026 ж. 11 сәуір', 'қазақ тілі'],
    ['az', '11 aprel 2026', 'qazax'],
    ['tr', '11 Nisan 2026', 'Kazakça'],
    ['fr', '11 avril 2026', 'kazakh'],
    ['de', '11. April 2026', 'Kasachisch'],
  ] as const)('%s writes days and languages its own way', (language, day, kazakh) => {
    expect(dayText(labelsFor(language), '2026-04-11')).toBe(day);
    expect(languageName(labelsFor(language), 'kk')).toBe(kazakh);
  });
});
