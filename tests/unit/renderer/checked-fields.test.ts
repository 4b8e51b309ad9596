import { describe, expect, it } from 'vitest';
import type { Dismissal } from '../../../core/model/finding';
import { CheckedFields } from '../../../renderer/editor/checked-fields';

const NONE: Dismissal[] = [];
const ONE: Dismissal[] = [{ rule: 'figure-mismatch', sentence: 'It grew.', text: '5', reason: 'Looked at' }];

describe('what checks read from the library', () => {
  it('has not changed at first, nor by a change of something else', () => {
    const fields = new CheckedFields({ dismissed: NONE, language: 'en' });
    fields.note({ dismissed: NONE, language: 'en' });
    expect(fields.take()).toBe(false);
  });

  it.each([
    ['what is dismissed', { dismissed: ONE, language: 'en' as const }],
    ['the language', { dismissed: NONE, language: 'ru' as const }],
  ])('has changed with %s, and is told once', (_what, changed) => {
    const fields = new CheckedFields({ dismissed: NONE, language: 'en' });
    fields.note(changed);
    expect([fields.take(), fields.take()]).toEqual([true, false]);
  });

  it('has changed when it was changed and taken back: what was between may have been saved', () => {
    const fields = new CheckedFields({ dismissed: NONE, language: 'en' });
    fields.note({ dismissed: ONE, language: 'en' });
    fields.note({ dismissed: NONE, language: 'en' });
    expect(fields.take()).toBe(true);
  });
});
