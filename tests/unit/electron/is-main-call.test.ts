import { describe, expect, it } from 'vitest';
import { coreContract } from '../../../core/contract/contract';
import { mainContract } from '../../../core/contract/main-contract';
import { isMainCall } from '../../../electron/is-main-call';

describe('who answers a call', () => {
  it.each(Object.keys(mainContract))('main answers %s', (name) => {
    expect(isMainCall(name)).toBe(true);
  });

  it.each(Object.keys(coreContract))('core answers %s', (name) => {
    expect(isMainCall(name)).toBe(false);
  });

  it.each(['', 'shell', 'shellwords.read', 'library.shell.open', ' shell.openAddress'])('%j is nothing for main', (name) => {
    expect(isMainCall(name)).toBe(false);
  });
});
