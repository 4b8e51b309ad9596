import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { copyDictionaries } from '../../../../scripts/setup/dictionaries.mjs';
import type { DictionaryFolders } from '../../../../core/spelling/dictionary-folders';

/** The dictionaries as the build puts them together, and a folder for those of a user; made once for a test file. */
export function useDictionaries(): () => DictionaryFolders {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-dictionaries-'));
    await copyDictionaries(join(folder, 'dictionaries'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => ({ bundled: join(folder, 'dictionaries'), own: join(folder, 'own') });
}
