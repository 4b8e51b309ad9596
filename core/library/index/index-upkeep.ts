import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import { clippingShards, namesIn } from '../document-files';
import { CLIPPINGS_FOLDER, idOfFile } from '../layout';
import { isLeftover } from '../storage/temporary-file';
import { isSameStamp, stampOf, type FileStamp } from '../storage/file-stamp';
import type { ClippingIndex } from './clipping-index';

/** How far the reading of clippings has come. */
export interface IndexProgress {
  done: number;
  total: number;
}

export interface UpkeepOptions {
  onProgress?: (progress: IndexProgress) => void;
  signal?: AbortSignal;
}

/** Clippings that are read at the same time. */
const BATCH = 32;
/** Of those, so many share a transaction: the fewer transactions there are, the less often the same pages are written over. */
const BATCHES_A_TRANSACTION = 64;
/** From so many on, the index gets more memory while they are read. */
const MANY = 5000;

/** Keeps the index in step with the files: finds by their stamps what has changed, and reads only that. */
export class IndexUpkeep {
  constructor(
    private readonly folder: string,
    private readonly index: ClippingIndex,
    /** Reads one clipping again and tells the index. */
    private readonly refresh: (id: Id) => Promise<void>,
    private readonly mayDelete: boolean,
  ) {}

  /**
   * Compares every clipping's file with the index, and reads again what differs.
   * On a full disk it ends early, and the index says that it is behind.
   * @throws DatelineError `cancelled`; what was read until then stays in the index
   */
  async compare(options: UpkeepOptions): Promise<void> {
    this.index.catchingUp();
    const changed = await this.changedIds(options.signal);
    if (changed.length === 0) return;
    this.index.expectMany(changed.length >= MANY);
    try {
      for (let done = 0; done < changed.length; done += BATCH) {
        options.onProgress?.({ done, total: changed.length });
        if (done % (BATCH * BATCHES_A_TRANSACTION) === 0) this.index.endBatch();
        // Others may have ended it meanwhile.
        this.index.beginBatch();
        await Promise.all(changed.slice(done, done + BATCH).map((id) => this.refresh(id)));
        await nextTurn();
        mustGoOn(options.signal);
        // The rest would only be read to be taken back.
        if (this.index.behind) break;
      }
    } finally {
      this.index.endBatch();
      this.index.expectMany(false);
    }
    options.onProgress?.({ done: changed.length, total: changed.length });
  }

  /** In the index and changed on disk, only on disk, or only in the index. */
  async changedIds(signal?: AbortSignal): Promise<Id[]> {
    const changed: Id[] = [];
    const onDisk = new Set(await clippingShards(this.folder));
    for (let number = 0; number < 256; number += 1) {
      mustGoOn(signal);
      const shard = number.toString(16).padStart(2, '0');
      const stamps = this.index.stamps(shard);
      const names = onDisk.has(shard) ? await namesIn(join(this.folder, CLIPPINGS_FOLDER, shard)) : [];
      if (names.length === 0 && stamps.size === 0) continue;
      changed.push(...(await this.changedIn(shard, names, stamps)));
    }
    return changed;
  }

  private async changedIn(shard: string, names: readonly string[], stamps: Map<Id, FileStamp>): Promise<Id[]> {
    const folder = join(this.folder, CLIPPINGS_FOLDER, shard);
    const changed: Id[] = [];
    await Promise.all(
      names.map(async (name) => {
        if (this.mayDelete && isLeftover(name)) await rm(join(folder, name), { force: true });
        const id = idOfFile(name);
        if (id === null) return;
        const known = stamps.get(id);
        stamps.delete(id);
        if (known === undefined || !isSameStamp(known, await stampOf(join(folder, name)))) changed.push(id);
      }),
    );
    // What is left over is in the index and not on disk.
    return [...changed, ...stamps.keys()];
  }
}

function mustGoOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DatelineError('cancelled', 'The index was not brought up to date to its end. The clippings are untouched.');
}
