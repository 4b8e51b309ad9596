import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '../library/storage/atomic-write';

const file = z.object({ name: z.string().min(1).max(200) });

/** The name that this user goes by below notes; `chosen` once the user said so, else it is the system's. */
export interface AuthorName {
  name: string;
  chosen: boolean;
}

/** Keeps the user's name in the profile. */
export class AuthorStore {
  readonly #file: string;

  constructor(profileFolder: string) {
    this.#file = join(profileFolder, 'author.json');
  }

  async read(): Promise<AuthorName> {
    try {
      return { name: file.parse(JSON.parse(await readFile(this.#file, 'utf8'))).name, chosen: true };
    } catch {
      return { name: systemName(), chosen: false };
    }
  }

  /** @throws DatelineError `disk-full` or `io` */
  async choose(name: string): Promise<AuthorName> {
    await atomicWrite(this.#file, JSON.stringify({ name }));
    return { name, chosen: true };
  }
}

// A user that the system has no entry for has no name either.
function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
