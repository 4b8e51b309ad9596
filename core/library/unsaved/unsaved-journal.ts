import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { clipping, type Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import { namesIn } from '../document-files';
import { idOfFile } from '../layout';
import { atomicWrite } from '../storage/atomic-write';

const unsavedClipping = z.object({ base: clipping.nullable(), changed: clipping });

/** A clipping whose change could not be written: as it now is, and as it was read (null if that is not known). */
export interface UnsavedClipping {
  base: Clipping | null;
  changed: Clipping;
}

/** Changes that could not reach the library, in a folder of the user's own: they outlive the end of the program. */
export class UnsavedJournal {
  constructor(private readonly folder: string) {}

  /** @throws DatelineError `disk-full` or `io`; the change is then in memory only */
  async write(unsaved: UnsavedClipping): Promise<void> {
    await atomicWrite(this.file(unsaved.changed.id), JSON.stringify(unsaved));
  }

  /** All that is kept. What cannot be read is left where it is. */
  async read(): Promise<UnsavedClipping[]> {
    const found: UnsavedClipping[] = [];
    for (const name of await namesIn(this.folder)) {
      const id = idOfFile(name);
      const unsaved = id === null ? null : await this.one(id);
      if (unsaved !== null) found.push(unsaved);
    }
    return found;
  }

  async remove(id: Id): Promise<void> {
    await rm(this.file(id), { force: true });
  }

  private async one(id: Id): Promise<UnsavedClipping | null> {
    try {
      return unsavedClipping.parse(JSON.parse(await readFile(this.file(id), 'utf8')));
    } catch {
      return null;
    }
  }

  private file(id: Id): string {
    return join(this.folder, `${id}.json`);
  }
}
