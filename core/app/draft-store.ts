import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '../library/storage/atomic-write';
import type { Id } from '../model/id';
import { reviewContent } from '../model/review';

const draft = z.object({ baseRevision: z.int().nonnegative(), content: reviewContent.partial() });
export type Draft = z.infer<typeof draft>;

/**
 * Typing that is on its way into the library. A draft is written before the review is saved and removed after,
 * in the user's profile: it outlives a kill, a full disk and a library folder that went away.
 */
export class DraftStore {
  constructor(private readonly folder: string) {}

  async write(libraryId: Id, reviewId: Id, content: Draft): Promise<void> {
    await atomicWrite(this.#file(libraryId, reviewId), JSON.stringify(content));
  }

  /** @returns the draft, or null when there is none or it cannot be read */
  async read(libraryId: Id, reviewId: Id): Promise<Draft | null> {
    try {
      return draft.parse(JSON.parse(await readFile(this.#file(libraryId, reviewId), 'utf8')));
    } catch {
      return null;
    }
  }

  async remove(libraryId: Id, reviewId: Id): Promise<void> {
    await rm(this.#file(libraryId, reviewId), { force: true });
  }

  #file(libraryId: Id, reviewId: Id): string {
    return join(this.folder, libraryId, `${reviewId}.json`);
  }
}
