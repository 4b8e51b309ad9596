import { describe, expect, it } from 'vitest';
import type { Command } from '../../../core/cli/command';
import { asksForJson, parseCommandLine } from '../../../core/cli/parse-command-line';

const command = (name: string, options: string[], least: number, most: number): Command => ({
  name,
  usage: '',
  summary: '',
  options,
  words: { least, most },
  run: () => Promise.resolve(true),
});

const commands = [
  command('list', ['status', 'limit'], 0, 0),
  command('set', [], 2, Infinity),
  command('review new', ['title'], 0, 0),
  command('review show', [], 1, 1),
];

function ran(...args: string[]) {
  const request = parseCommandLine(args, commands);
  if (request.kind !== 'run') throw new Error(request.kind);
  const { input, library } = request;
  return { name: request.command.name, words: input.words, title: input.option('title'), status: input.option('status'), library };
}

describe('parseCommandLine', () => {
  it('finds the command behind options and their values', () => {
    expect(ran('--library', 'list', '--status', 'set', 'list')).toMatchObject({ name: 'list', library: 'list', status: 'set', words: [] });
  });

  it('reads commands of two words', () => {
    expect(ran('review', 'new', '--title', 'Forum')).toMatchObject({ name: 'review new', title: 'Forum', words: [] });
    expect(ran('review', 'show', '3d1c9a40')).toMatchObject({ name: 'review show', words: ['3d1c9a40'] });
  });

  it('takes words with an equals sign and words behind -- as they are', () => {
    expect(ran('set', '3d1c9a40', 'note=a=b', '--', '--json').words).toEqual(['3d1c9a40', 'note=a=b', '--json']);
  });

  it.each([
    [[], { kind: 'usage' }],
    [['--help'], { kind: 'help', topic: '' }],
    [['help'], { kind: 'help', topic: '' }],
    [['help', 'review', 'new'], { kind: 'help', topic: 'review new' }],
    [['review', '--help'], { kind: 'help', topic: 'review' }],
    [['review', 'show', '-h'], { kind: 'help', topic: 'review show' }],
    [['list', '--help'], { kind: 'help', topic: 'list' }],
    [['--version'], { kind: 'version' }],
  ])('answers %j with %j', (args, expected) => {
    if (expected.kind === 'usage') expect(() => parseCommandLine(args, commands)).toThrow(expect.objectContaining({ code: 'usage' }));
    else expect(parseCommandLine(args, commands)).toEqual(expected);
  });

  it.each([
    [['lst'], 'no command “lst”'],
    [['review'], 'needs one more word: review new, review show'],
    [['review', 'delete'], 'needs one more word'],
    [['list', 'all'], '“all” is one word too many'],
    [['set', '3d1c9a40'], 'Something is missing'],
    [['list', '--stats', 'kept'], "Unknown option '--stats'"],
    [['list', '--title', 'x'], "Unknown option '--title'"],
    [['list', '--status'], 'argument missing'],
    [['list', '--json=yes'], 'does not take an argument'],
    [['list', '--repair'], "Unknown option '--repair'"],
  ])('refuses %j as wrong usage and says why', (args, reason) => {
    expect(() => parseCommandLine(args, commands)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(reason) as string }),
    );
  });

  it('sees --json even where the rest cannot be understood', () => {
    expect(asksForJson(['--what', '--json'])).toBe(true);
    expect(asksForJson(['search', '--', '--json'])).toBe(false);
  });
});
