import type { ChildProcess } from 'node:child_process';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltCli } from './support/built-cli';
import { builtLibrary } from './support/built-library';

let cli: BuiltCli;
let library: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ cli, library, remove } = await builtLibrary());
});

afterAll(() => remove());

describe('the command line, interrupted', () => {
  it('by Ctrl-C while it waits for a page: keeps what it has, lets go of the library, and exits with 1', async () => {
    let running: ChildProcess | undefined;
    const silent = createServer(() => running?.kill('SIGINT'));
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}/never`;
    const article = resolve('assets/sample/inputs/kemel-dala.html');
    const never = resolve('assets/sample/inputs/quay-and-rail.html');
    const { code, values, stderr } = await cli.run(['import', article, address, never, '--library', library, '--json'], {
      onStart: (child) => (running = child),
    });
    silent.closeAllConnections();
    silent.close();
    expect({ code, values }).toMatchObject({ code: 1, values: [{ status: 'added' }, { status: 'failed', error: { code: 'cancelled' } }] });
    expect(stderr).toContain('Stopped.');
    await expect(access(join(library, 'library.lock'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await cli.run(['list', '--library', library, '--json'])).values).toHaveLength(1);
  });

  it('by a kill in the middle of a folder: what was told is there, whole, and nothing else', async () => {
    const folder = join(library, '..', 'many');
    await mkdir(folder);
    const page = await readFile(resolve('assets/sample/inputs/quay-and-rail.html'), 'utf8');
    for (let number = 0; number < 20; number += 1) await writeFile(join(folder, `${String(number)}.html`), page.replace(/<link[^>]*canonical[^>]*>/i, '').replace('</title>', ` ${String(number)}</title>`));
    const { values } = await cli.run(['import', folder, '--library', library, '--json'], {
      onStart: (child) => child.stdout?.once('data', () => child.kill('SIGKILL')),
    });
    expect(values.length).toBeLessThan(20);
    expect(values).toContainEqual(expect.objectContaining({ status: 'added' }));
    expect((await cli.run(['list', '--library', library, '--json'])).values.length).toBeGreaterThan(values.length);
    const verified = await cli.run(['verify', '--library', library, '--json']);
    expect(verified.values).toEqual([{ ok: true, problems: [] }]);
  });

  it('by a reader that has seen enough: ends without a word', async () => {
    const { code, stderr } = await cli.run(['help'], { onStart: (child) => child.stdout?.destroy() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
