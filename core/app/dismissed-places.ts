import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '../library/storage/atomic-write';
import type { CloudKind } from '../model/cloud-folder';
import type { Id } from '../model/id';

const LIMIT = 1000;
const dismissed = z.array(z.string());

/** For which libraries this user does not want to be told again where they lie; kept in the profile. */
export class DismissedPlaces {
  readonly #file: string;

  constructor(profileFolder: string) {
    this.#file = join(profileFolder, 'dismissed-places.json');
  }

  async has(library: Id, kind: CloudKind): Promise<boolean> {
    return (await this.#read()).includes(keyOf(library, kind));
  }

  async add(library: Id, kind: CloudKind): Promise<void> {
    const others = (await this.#read()).filter((key) => key !== keyOf(library, kind));
    await atomicWrite(this.#file, JSON.stringify([...others, keyOf(library, kind)].slice(-LIMIT), null, 2));
  }

  // A list that cannot be read costs a click, nothing else: it starts anew.
  async #read(): Promise<string[]> {
    try {
      return dismissed.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return [];
    }
  }
}

/** A library that moves to another program's folder is told of again. */
function keyOf(library: Id, kind: CloudKind): string {
  return `${library} ${kind}`;
}
