import { describe, expect, it } from 'vitest';
import { newCode, newToken, sameSecret } from '../../../core/clipper/secrets';

describe('secrets', () => {
  it('are never the same twice', () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    for (let count = 0; count < 200; count += 1) expect(newCode()).toMatch(/^\d{6}$/);
  });

  it.each([
    ['a', 'a', true],
    ['', '', true],
    ['a', 'b', false],
    ['a', '', false],
    ['a', 'aa', false],
    ['é', 'e\u0301', false],
  ])('%j and %j are the same: %s', (one, other, same) => {
    expect(sameSecret(one, other)).toBe(same);
  });
});
