import { readFile, writeFile } from 'node:fs/promises';

/** Changes a letter in the middle, as a failing disk would: the size stays. */
export async function flip(path: string): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}
