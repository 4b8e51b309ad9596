import { describe, expect, it } from 'vitest';
import type { Dismissal } from '../../../core/model/finding';
import type { DocumentLanguage } from '../../../core/model/language';
import { CheckedFields } from '../../../renderer/editor/checked-fields';

const START = { dismissed: [] as Dismissal[], language: 'en' as DocumentLanguage, date: '2026-04-11', clippings: [] as ShelfEntry[] };
interface ShelfEntry { clippingId: string; sectionId: string | null }
const ONE: Dismissal[] = [{ rule: 'figure-mismatch', sentence: 'It grew.', text: '5', reason: 'Looked at' }];

describe('what checks read from the library', () => {
  it('has not changed at first, nor by a change of something else', () => {
    const fields = new CheckedFields(START);
    fields.note({ ...START });
    expect(fields.take()).toBe(false);
  });

  it.each([
    ['what is dismissed', { ...START, dismissed: ONE }],
    ['the language', { ...START, language: 'ru' as const }],
    ['the day', { ...START, date: '2026-04-10' }],
    ['the shelf', { ...START, clippings: [{ clippingId: 'a0000001', sectionId: null }] }],
  ])('has changed with %s, and is told once', (_what, changed) => {
    const fields = new CheckedFields(START);
    fields.note(changed);
    expect([fields.take(), fields.take()]).toEqual([true, false]);
  });

  it.each([
    ['a dismissal', { dismissed: ONE }],
    ['the day', { date: '2026-04-10' }],
    ['the shelf', { clippings: [{ clippingId: 'a0000001', sectionId: null }] }],
  ])('has changed when %s was changed and taken back: what was between may have been saved', (_what, change) => {
    const fields = new CheckedFields(START);
    fields.note({ ...START, ...change });
    fields.note(START);
    expect(fields.take()).toBe(true);
  });
});
