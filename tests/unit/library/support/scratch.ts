import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { Library } from '../../../../core/library/library';

/** Folders and libraries of one test file, closed and removed after each test. */
export function useScratch() {
  const folders: string[] = [];
  const libraries: Library[] = [];

  const folder = async (): Promise<string> => {
    const made = await realpath(await mkdtemp(join(tmpdir(), 'dateline-library-')));
    folders.push(made);
    return made;
  };
  const keep = async (opening: Promise<Library>): Promise<Library> => {
    const library = await opening;
    libraries.push(library);
    await library.settled();
    return library;
  };

  afterEach(async () => {
    for (const library of libraries.splice(0)) await library.close();
    for (const made of folders.splice(0)) await rm(made, { recursive: true, force: true });
  });

  return {
    folder,
    open: (path: string) => keep(Library.open(path)),
    create: async (name = 'Press office') => keep(Library.create(join(await folder(), 'library'), name)),
  };
}
