import { describe, expect, it } from 'vitest';
import { pressedAction } from '../../../electron/browser/pressed-action';

const pressed = (key: string, held: string, type: 'keyDown' | 'keyUp' = 'keyDown') => ({
  type,
  key,
  control: held.includes('c'),
  meta: held.includes('m'),
  shift: held.includes('s'),
  alt: held.includes('a'),
});

describe('keys of the browser window', () => {
  it.each([
    ['S', 'cs', false, 'clip'],
    ['s', 'cs', false, 'clip'],
    ['S', 'ms', true, 'clip'],
    ['l', 'c', false, 'address'],
    ['r', 'c', false, 'reload'],
    ['ArrowLeft', 'a', false, 'back'],
    ['ArrowRight', 'a', false, 'forward'],
    ['w', 'm', true, 'close'],
    ['s', 'c', false, null],
    ['S', 's', false, null],
    ['S', 'csa', false, null],
    ['S', 'cs', true, null],
    ['S', 'ms', false, null],
    ['ArrowLeft', '', false, null],
    ['S', 'cms', false, null],
  ] as const)('%s with %s (Mac: %s) is %s', (key, held, mac, action) => {
    expect(pressedAction(pressed(key, held), mac)).toBe(action);
  });

  it('hears a key once', () => {
    expect(pressedAction(pressed('S', 'cs', 'keyUp'), false)).toBeNull();
  });
});
