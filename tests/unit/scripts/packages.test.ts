import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/packages.mjs';

describe('isInstalled', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/a-windows': { version: '1.0.0', optional: true },
  };

  it.each([
    ['all of it is there', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } }, true],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } }, false],
    ['one is missing', { 'node_modules/a': { version: '1.0.0' } }, false],
    [
      'an optional one has another version',
      { ...{ 'node_modules/a': { version: '1.0.0' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } }, 'node_modules/a-windows': { version: '0.9.0' } },
      false,
    ],
    ['nothing is there', {}, false],
  ])('when %s', (_what, installed, expected) => {
    expect(isInstalled(wanted, installed)).toBe(expected);
  });
});
