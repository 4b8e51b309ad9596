import { readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import type { Random } from '../../unit/random';

/** Something that a failing disk or a careless program does to a file. */
export interface Harm {
  name: string;
  do(path: string, random: Random): Promise<unknown>;
}

export const HARMS: readonly Harm[] = [
  { name: 'emptied', do: (path) => truncate(path, 0) },
  { name: 'cut', do: async (path, random) => truncate(path, 1 + random.below((await readFile(path)).length - 1)) },
  { name: 'zeros', do: async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length)) },
  { name: 'one bit', do: flipBits(1) },
  { name: 'some bits', do: flipBits(40) },
];

/** Of an hour ago, as damage is seldom met the moment it happens. */
export async function harm({ do: act }: Harm, path: string, random: Random): Promise<void> {
  await act(path, random);
  const then = new Date(Date.now() - 3_600_000);
  await utimes(path, then, then);
}

function flipBits(count: number): Harm['do'] {
  return async (path, random) => {
    const bytes = await readFile(path);
    for (let number = 0; number < count; number += 1) {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
    await writeFile(path, bytes);
  };
}
