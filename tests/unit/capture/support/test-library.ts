import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaptureContext } from '../../../../core/capture/capture-context';
import { Library } from '../../../../core/library/library';

/** A new library in a folder of its own, with a context to capture into it at a fixed time. */
export interface TestLibrary {
  library: Library;
  /** A folder beside the library, for files to capture. */
  folder: string;
  context: CaptureContext;
  remove(): Promise<void>;
}

export async function testLibrary(): Promise<TestLibrary> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-capture-'));
  const library = await Library.create(join(folder, 'library'), 'Test');
  const context: CaptureContext = {
    library,
    now: () => new Date('2026-04-11T06:30:00Z'),
    signal: new AbortController().signal,
  };
  return {
    library,
    folder,
    context,
    remove: async () => {
      await library.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
