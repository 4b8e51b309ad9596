import { describe, expect, it } from 'vitest';
import { isAppAddress } from '../../../electron/app-origin';

describe('isAppAddress', () => {
  it.each(['app://dateline/', 'app://dateline/index.html', 'app://dateline/assets/x.js?y#z', 'APP://dateline/'])('takes %s', (address) => {
    expect(isAppAddress(address)).toBe(true);
  });

  it.each([
    '',
    'app://',
    'app:dateline',
    'app:///dateline/',
    'app://evil/',
    'app://dateline.evil/',
    'app://dateline:1/',
    'app://user@dateline/',
    'app://dateline@evil/',
    'http://dateline/',
    'https://example.org/app://dateline/',
    'about:blank',
    'file:///app://dateline/',
    'data:text/html,app://dateline/',
  ])('refuses %s', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});
