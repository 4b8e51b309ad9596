import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RecentLibrary } from '../contract/library-calls';
import { LIBRARY_FILE } from '../library/layout';
import { atomicWrite } from '../library/storage/atomic-write';
import { isThere } from '../library/storage/is-there';
import { instant } from '../model/moment';

const LIMIT = 20;
const remembered = z.array(z.object({ folder: z.string(), name: z.string(), openedAt: instant }));
type Remembered = z.infer<typeof remembered>;

/** The libraries this user opened, newest first, kept in the profile. */
export class RecentLibraries {
  readonly #file: string;

  constructor(profileFolder: string) {
    this.#file = join(profileFolder, 'recent-libraries.json');
  }

  async list(): Promise<RecentLibrary[]> {
    const all = await this.#read();
    return Promise.all(all.map(async (one) => ({ ...one, missing: !(await isThere(join(one.folder, LIBRARY_FILE))) })));
  }

  async add(folder: string, name: string): Promise<void> {
    const others = (await this.#read()).filter((one) => one.folder !== folder);
    const all = [{ folder, name, openedAt: new Date().toISOString() }, ...others].slice(0, LIMIT);
    await atomicWrite(this.#file, JSON.stringify(all, null, 2));
  }

  // A list that cannot be read costs some clicks, nothing else: it starts anew.
  async #read(): Promise<Remembered> {
    try {
      return remembered.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return [];
    }
  }
}
