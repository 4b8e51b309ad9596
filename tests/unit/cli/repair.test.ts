import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltCli } from './support/built-cli';
import { builtLibrary } from './support/built-library';

let cli: BuiltCli;
let library: string;
let remove: () => Promise<void>;
let id: string;
let file: string;

beforeAll(async () => {
  ({ cli, library, remove } = await builtLibrary());
  const { values } = await cli.run(['import', resolve('assets/sample/inputs/quay-and-rail.html'), '--library', library, '--json']);
  [{ id = '' } = {}] = values as { id: string }[];
  file = `clippings/${id.slice(0, 2)}/${id}.json`;
});

afterAll(() => remove());

const inText = (...args: string[]) => cli.run([...args, '--library', library]);
const repair = () => inText('verify', '--repair');
const titleNow = async (): Promise<unknown> => (JSON.parse(await readFile(join(library, file), 'utf8')) as { metadata: { title: { value: unknown } } }).metadata.title.value;

describe('verify --repair', () => {
  it('brings a damaged clipping back from its copy, and says what became of each file', async () => {
    await inText('set', id, 'note=Ask the port office');
    await writeFile(join(library, file), '{ "half": ');
    const { stdout } = await repair();
    expect(stdout).toMatch(new RegExp(`^brought back  ${file}: This clipping is damaged.* A good copy is kept as backups/${file}`, 'm'));
    expect(stdout).toMatch(new RegExp(`^made anew     index.sqlite: The index does not know how the clipping ${id} now is`, 'm'));
    expect(await readFile(join(library, file), 'utf8')).toContain('Ask the port office');
  });

  it('brings one back that another program took away', async () => {
    await rm(join(library, file));
    const { stdout } = await repair();
    expect(stdout).toMatch(new RegExp(`^brought back  ${file}: The clipping ${id} is gone, though it was not removed in Dateline`, 'm'));
    expect((await inText('verify')).stdout).toBe('The library is whole.\n');
  });

  it('makes one that has no copy anew from its original, with what the index knows of it', async () => {
    const title = await titleNow();
    await inText('set', id, 'status=kept', 'tags=harbour');
    await rm(join(library, 'backups/clippings'), { recursive: true });
    await writeFile(join(library, file), '');
    const { stdout } = await repair();
    expect(stdout).toMatch(new RegExp(`^made anew  ${file}: This clipping is damaged: it is empty. There is no copy of it yet.`, 'm'));
    expect(stdout).toContain('The library is whole.');
    expect(await titleNow()).toBe(title);
    expect(JSON.parse(await readFile(join(library, file), 'utf8'))).toMatchObject({ id, status: 'kept', tags: ['harbour'], note: '' });
  });
});
