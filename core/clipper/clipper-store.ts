import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { pairedBrowser } from '../contract/clipper-calls';
import { atomicWrite } from '../library/storage/atomic-write';

/** `origin` is that of the extension, `tokenHash` the SHA-256 of its token in hex: the token itself is not kept. */
const keptBrowser = pairedBrowser.extend({ origin: z.string(), tokenHash: z.string() });
export type KeptBrowser = z.infer<typeof keptBrowser>;

const kept = z.object({ on: z.boolean(), browsers: z.array(keptBrowser) });
export type ClipperSettings = z.infer<typeof kept>;

/** Whether the clipper is on and which browsers are paired, in the user's profile. */
export class ClipperStore {
  readonly #file: string;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(profileFolder: string) {
    this.#file = join(profileFolder, 'clipper.json');
  }

  /** @returns what was kept; off and empty when that cannot be read, as it costs no more than pairing again */
  async read(): Promise<ClipperSettings> {
    try {
      return kept.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return { on: false, browsers: [] };
    }
  }

  /** @throws DatelineError when it cannot be written */
  async write(settings: ClipperSettings): Promise<void> {
    const text = JSON.stringify(settings, null, 2);
    const writing = this.#writing.catch(() => undefined).then(() => atomicWrite(this.#file, text));
    this.#writing = writing;
    await writing;
  }
}
