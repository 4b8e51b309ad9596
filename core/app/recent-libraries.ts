import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RecentLibrary } from '../contract/library-calls';
import { LIBRARY_FILE } from '../library/layout';
import { atomicWrite } from '../library/storage/atomic-write';
import { isThere } from '../library/storage/is-there';
import { instant } from '../model/moment';

const LIMIT = 20;
/** `closed`: by the user, who does not want it when Dateline starts again. */
const remembered = z.array(z.object({ folder: z.string(), name: z.string(), openedAt: instant, closed: z.literal(true).optional() }));
type Remembered = z.infer<typeof remembered>;

/** The libraries this user opened, newest first, kept in the profile. */
export class RecentLibraries {
  readonly #file: string;
  readonly #failures = new Map<string, string>();
  #writing: Promise<void> = Promise.resolve();

  constructor(profileFolder: string) {
    this.#file = join(profileFolder, 'recent-libraries.json');
  }

  async list(): Promise<RecentLibrary[]> {
    await this.settled();
    const all = await this.#read();
    return Promise.all(
      all.map(async ({ folder, name, openedAt }) => {
        const missing = !(await isThere(join(folder, LIBRARY_FILE)));
        return { folder, name, openedAt, missing, failure: this.#failures.get(folder) ?? null };
      }),
    );
  }

  /** @returns the folder of the library that was open when Dateline was closed, or null */
  async leftOpen(): Promise<string | null> {
    const [latest] = await this.#read();
    return latest === undefined || latest.closed ? null : latest.folder;
  }

  /** Takes note that a library was opened. Nobody has to wait for it, see `settled`. */
  add(folder: string, name: string): void {
    this.#failures.delete(folder);
    const opened = { folder, name, openedAt: new Date().toISOString() };
    this.#change((all) => [opened, ...all.filter((one) => one.folder !== folder)].slice(0, LIMIT));
  }

  /** Takes note that the user closed a library. */
  close(folder: string): void {
    this.#change((all) => all.map((one) => (one.folder === folder ? { ...one, closed: true } : one)));
  }

  /** Resolves when what was noted so far is written. */
  settled(): Promise<void> {
    return this.#writing;
  }

  /** Takes note why a library could not be opened, until it is. */
  failed(folder: string, why: string): void {
    this.#failures.set(folder, why);
  }

  // A list that cannot be written costs some clicks, nothing else.
  #change(step: (all: Remembered) => Remembered): void {
    const write = async (): Promise<void> => {
      await atomicWrite(this.#file, JSON.stringify(step(await this.#read()), null, 2));
    };
    this.#writing = this.#writing.then(write).catch(() => undefined);
  }

  // Nor does one that cannot be read: it starts anew.
  async #read(): Promise<Remembered> {
    try {
      return remembered.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return [];
    }
  }
}
