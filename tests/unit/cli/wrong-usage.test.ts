import { describe, expect, it } from 'vitest';
import { runCli } from '../../../core/cli/run-cli';
import { Collected } from './support/collected';

async function run(args: string[], environment: NodeJS.ProcessEnv = {}) {
  const [stdout, stderr] = [new Collected(), new Collected()];
  const code = await runCli(args, { stdout, stderr, environment, script: '.', version: '1.2.3', signal: new AbortController().signal });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

describe('wrong usage', () => {
  // The library is not there: what is wrong with the words must be said before anything is opened.
  it.each([
    [['frobnicate'], 'no command “frobnicate”'],
    [['list', '--status', 'read'], 'inbox, kept, discarded'],
    [['list', '--limit', '0'], '--limit'],
    [['list', '--limit', '1e3'], '--limit'],
    [['list', '--limit', '-3'], 'dateline list'],
    [['set', '3d1c9a40', 'colour=red'], 'no field “colour”'],
    [['highlight', '3d1c9a40'], '--exact TEXT'],
    [['highlight', '3d1c9a40', '--exact', 'x', '--kind', 'rumour'], 'fact, figure, quote, context'],
    [['highlight', '3d1c9a40', '--exact', 'x', '--kind', 'quote', '--value', '3'], '--value says nothing of a highlight of kind quote'],
    [['review', 'new', '--title', 'T'], '--clippings'],
    [['review', 'new', '--title', ' ', '--query', 'x'], 'title'],
    [['review', 'new', '--title', 'T', '--clippings', ' , '], '--clippings'],
    [['review', 'new', '--title', 'T', '--query', 'x', '--clippings', '3d1c9a40'], '--clippings'],
    [['review', 'new', '--title', 'T', '--query', 'x', '--date', '11.04.2026'], '2026-04-11'],
    [['export', '3d1c9a40', '--format', 'pdf'], '--out FILE'],
    [['export', '3d1c9a40', '--out', 'x.pdf'], '--format'],
    [['export', '3d1c9a40', '--format', 'doc', '--out', 'x'], 'pdf, docx, eml, html'],
    [['export', '3d1c9a40', '--format', 'pdf', '--out', 'x', '--parts', 'cover,index'], 'narrative'],
    [['export', '3d1c9a40', '--format', 'pdf', '--out', 'x', '--parts', ','], 'narrative'],
    [['export', '3d1c9a40', '--format', 'pdf', '--out', 'x', '--language', 'xx'], 'en, ru, kk, az, tr, fr, de'],
    [['export', '3d1c9a40', '--format', 'pdf', '--out', 'x', '--text', 'some'], 'full, excerpt, link'],
    [['feeds'], 'one more word: feeds add'],
    [['feeds', 'add'], 'feeds add URL|OPML'],
    [['feeds', 'export'], '--out FILE'],
    [['sample'], '--out DIR'],
    [['verify', '--repair=yes'], 'verify [--repair]'],
    [['verify', 'DIR'], 'one word too many'],
    [['backup'], '--out FILE'],
    [['restore'], 'restore FILE --to DIR'],
    [['restore', 'x'], '--to DIR'],
    [['help', 'frobnicate'], 'no command “frobnicate”'],
    [[], 'dateline help'],
  ])('%j is refused with exit code 2', async (args, reason) => {
    const { code, stdout, stderr } = await run([...args, '--library', '/nowhere', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'usage', message: expect.stringContaining(reason) as string } });
    expect(stderr).toMatch(/^dateline: /);
  });

  it('a command without a library says how to name one', async () => {
    const { code, stderr } = await run(['list']);
    expect(code).toBe(2);
    expect(stderr).toContain('--library DIR');
    expect(stderr).toContain('DATELINE_LIBRARY');
  });
});

describe('help', () => {
  it('lists every command with what it does, and the exit codes', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['init', 'import', 'show', 'list', 'search', 'set', 'highlight', 'review new', 'review import', 'review list', 'review show', 'check', 'export', 'reindex']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    }
    expect(stdout).toContain('2 wrong usage');
  });

  it('of a command shows how it is used', async () => {
    expect((await run(['help', 'highlight'])).stdout).toMatch(/^Usage: dateline highlight ID --exact TEXT/);
    expect((await run(['highlight', '--help'])).stdout).toMatch(/^Usage: dateline highlight ID --exact TEXT/);
  });

  it('of the first word of several shows them all', async () => {
    expect((await run(['help', 'review'])).stdout.match(/^Usage: dateline review \w+/gm)).toHaveLength(5);
  });

  it('--version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});
