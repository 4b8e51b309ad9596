import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../electron/command-line';

describe('readCommandLine', () => {
  it.each([
    [[], null, []],
    [['--profile=/p'], '/p', []],
    [['--profile=own profile'], '/desk/own profile', []],
    [['a.html', '/b/c.dateline'], null, ['/desk/a.html', '/b/c.dateline']],
    [['../up'], null, ['/up']],
    [['--no-sandbox', '--inspect=0', 'a.html', '--remote-debugging-port=0'], null, ['/desk/a.html']],
    [['--', '--profile=x', '-y'], null, ['/desk/--profile=x', '/desk/-y']],
    [['x'.repeat(5000)], null, []],
  ] as [string[], string | null, string[]][])('reads %j', (words, profile, paths) => {
    expect(readCommandLine(words, '/desk')).toEqual({ profile, paths, parseSeconds: null });
  });

  it.each(['--profile', '--profile=', '--profile=a\0b'])('refuses %j', (word) => {
    expect(() => readCommandLine([word], '/desk')).toThrow('--profile needs the folder');
  });
});
