import { describe, expect, it } from 'vitest';
import { isTitleLine } from '../../../../core/capture/text/is-title-line';

describe('a first line', () => {
  it.each(['Ferry returns after ten years', 'Паром вернулся!', 'Hello from the new ferry', 'Salam deyən dənizçi', 'Привет из Вельды: паром вернулся', 'Why wait …'])('%s can be a title', (line) => {
    expect(isTitleLine(line)).toBe(true);
  });

  it.each(['Здравствуйте!', 'Добрый день!', 'Добрый день, Анна Ивановна!', 'Hello', 'Guten Tag!', 'Salam!', 'Good morning all!', 'Dear Anna,', 'It came back.', '— 12 —'])('%s is none', (line) => {
    expect(isTitleLine(line)).toBe(false);
  });
});
