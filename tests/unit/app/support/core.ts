import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach } from 'vitest';
import { createCore, type Core } from '../../../../core/app/core-handlers';
import type { CoreContext } from '../../../../core/app/session';
import type { EventName } from '../../../../core/contract/events';
import { createTypesetter } from '../../../../core/export/typesetter';

export interface OpenCore {
  core: Core;
  handlers: Core['handlers'];
  folder: string;
  profileFolder: string;
  events: { event: EventName; payload: unknown }[];
}

/**
 * Cores of one test file, each with a profile and a place for a library of its own; closed and removed after each test.
 * @param more of the context of each, by its profile
 */
export function useCore(more: (profileFolder: string) => Partial<CoreContext> = () => ({})) {
  const cores: Core[] = [];
  const folders: string[] = [];

  afterEach(async () => {
    for (const core of cores.splice(0)) await core.close();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  const start = (folder: string, profileFolder: string): OpenCore => {
    const events: OpenCore['events'] = [];
    const core = createCore({
      profileFolder,
      assetsFolder: resolve('assets'),
      version: '0.0.0',
      typesetter: createTypesetter({ assetsFolder: resolve('assets') }),
      emit: (event, payload) => events.push({ event, payload }),
      ...more(profileFolder),
    });
    cores.push(core);
    return { core, handlers: core.handlers, folder, profileFolder, events };
  };

  return {
    /** A core with a new, empty library open. */
    async withLibrary(): Promise<OpenCore> {
      const parent = await mkdtemp(join(tmpdir(), 'dateline-app-'));
      folders.push(parent);
      const open = start(join(parent, 'press'), join(parent, 'profile'));
      await open.handlers['library.create']({ folder: open.folder, name: 'Press' });
      return open;
    },
    /** The same profile in a program started anew, in which nothing is open yet. */
    async startedAgain(former: OpenCore): Promise<OpenCore> {
      await former.core.close();
      return start(former.folder, former.profileFolder);
    },
    /** The same library and profile in a program started anew, after `former` ended without closing anything tidily. */
    async again(former: OpenCore): Promise<OpenCore> {
      await former.core.close();
      const open = start(former.folder, former.profileFolder);
      await open.handlers['library.open']({ folder: open.folder });
      return open;
    },
  };
}

/** Clips a text of the given paragraphs and returns the id of the clipping. */
export async function clip({ handlers }: OpenCore, title: string, ...paragraphs: string[]): Promise<string> {
  const text = [title, ...paragraphs].join('\n\n');
  const [result] = await handlers['capture.pasted']({ job: '00000001', text, html: null });
  if (!result?.id) throw new Error(`Not clipped: ${result?.error?.message ?? 'no result'}`);
  return result.id;
}
