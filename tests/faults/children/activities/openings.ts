import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Library } from '../../../../core/library/library';
import type { Activity } from './activity';

/** Opens and closes a library, with all that is done once after opening: the lock, the backup of the day, tidying up. */
export const openings: Activity = async ({ folder, say, ready }) => {
  const path = join(folder, 'library');
  ready();
  for (;;) {
    // The backup of the day is made once a day.
    await rm(join(path, 'backups'), { recursive: true, force: true });
    const library = await Library.open(path);
    if (library.readOnly) throw new Error(`The library could not be written: ${library.readOnlyReason ?? ''}`);
    await library.settled();
    const { revision, checksum } = await library.changeDocument(({ tags }) => ({ tags: [...tags, 'opened'].slice(-3) }));
    say({ saved: 'library.json', revision, checksum });
    await library.close();
  }
};
