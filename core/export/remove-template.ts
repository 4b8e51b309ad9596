import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatelineError } from '../model/dateline-error';
import { templateId } from '../model/template-id';
import { readManifest } from './templates';

/**
 * Takes one of the user's own templates away.
 * @throws DatelineError `not-found` if there is none of this id
 */
export async function removeTemplate(ownFolder: string, id: string): Promise<void> {
  if (!templateId.safeParse(id).success || (await readManifest(ownFolder, id)) === null) {
    throw new DatelineError('not-found', `There is no template “${id}” of yours. Nothing was removed.`);
  }
  await rm(join(ownFolder, id), { recursive: true });
}
