import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insideLibrary } from '../../../core/library/inside-library';

describe('insideLibrary', () => {
  it.each([
    [['library.json'], 'library.json'],
    [['clippings', 'aa', 'aa00.json'], 'clippings/aa/aa00.json'],
    [['a/../b'], 'b'],
    [['..hidden'], '..hidden'],
  ])('%j stays inside', (parts, expected) => {
    expect(insideLibrary('/some/library', ...parts)).toBe(join('/some/library', expected));
  });

  it.each([[['..']], [['../library-old/x']], [['a', '../../x']], [['/etc/passwd']], [['clippings', '/etc/passwd']], [['']], [['.']], [['a\0b']]])(
    '%j is refused',
    (parts) => {
      expect(() => insideLibrary('/some/library', ...parts)).toThrow(/does not lie inside/);
    },
  );
});
