import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BuiltCli } from './support/built-cli';
import { scratch } from './support/scratch';

let cli: BuiltCli;
let folder: string;
let removeScratch: () => Promise<void>;

beforeAll(async () => {
  cli = await BuiltCli.build();
  ({ folder, remove: removeScratch } = await scratch());
});

afterAll(async () => {
  await cli.remove();
  await removeScratch();
});

it('families lists the copies of a story, the origin first, and none when there are none', async () => {
  const wires = join(folder, 'wires');
  await cli.run(['init', wires]);
  const run = (...args: string[]) => cli.run([...args, '--library', wires, '--json']);
  expect(await run('families')).toMatchObject({ code: 0, values: [], stderr: 'No story is there twice.\n' });
  const story = 'The harbour railway carried a third more containers in March than a year before, the port authority said on Friday. Four trains a day leave for the inland terminal, and a fifth is to follow in June.';
  const names = ['wire.txt', 'print.txt'];
  await writeFile(join(folder, 'wire.txt'), `Harbour railway grows\n\n${story}`);
  await writeFile(join(folder, 'print.txt'), `More trains than ever\n\nFrom our port desk.\n\n${story}`);
  const imported = await run('import', ...names.map((name) => join(folder, name)));
  const ids = (imported.values as { id: string }[]).map(({ id }) => id);
  const { code, values } = await run('families');
  expect(code).toBe(0);
  expect(values).toHaveLength(1);
  const [family] = values as { ids: string[]; origin: string; similarity: number }[];
  expect([...(family?.ids ?? [])].sort()).toEqual([...ids].sort());
  expect(family?.origin).toBe(family?.ids[0]);
  expect(family?.similarity).toBeGreaterThan(0.8);
  const listed = (await run('search', 'containers')).values as { family: string | null }[];
  expect(new Set(listed.map((row) => row.family))).toEqual(new Set([[...ids].sort()[0]]));
  expect((await cli.run(['families', '--library', wires])).stdout.split('\n').filter((line) => line !== '')).toHaveLength(2);
});
