import { setTimeout as pause } from 'node:timers/promises';
import type { CopiesStanding } from '../../contract/safekeeping-calls';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import type { SaveWatch } from '../save-watch';
import { copyAllClippings, copyClippings, passEnded, type PassTools } from './copy-pass';
import { leftFree, roomOf, type Room } from './free-room';

/** Beyond so many all clippings are looked at instead: nothing is held in memory for each of a large import. */
const MOST_NOTED = 1000;
/** Milliseconds that closing a library waits for copies; what is missing then is made the next time. */
const AT_CLOSING = 1000;
/** Milliseconds that a look waits at the most before it goes on. */
const LONGEST_REST = 250;

/**
 * Keeps the newest good copy of every clipping, for the day on which a file turns out to be damaged. What is saved is only
 * noted; copies are made later, in small pieces that let other work through, and not while something is being saved.
 */
export class ClippingCopies {
  private readonly noted = new Set<Id>();
  private readonly listeners = new Set<() => void>();
  private readonly stopping = new AbortController();
  private allDue = true;
  private timer: NodeJS.Timeout | null = null;
  private work: Promise<void> = Promise.resolve();
  private current: CopiesStanding = { state: 'waiting', at: null, reason: null, room: null };

  /**
   * @param mayWrite false for a library that is only read here: nothing is copied then
   * @param room how much of its disk is free; null where that is not told
   */
  constructor(
    private readonly folder: string,
    private readonly saving: Pick<SaveWatch, 'idle'>,
    private readonly mayWrite: boolean,
    private readonly room: (folder: string) => Promise<Room | null> = roomOf,
  ) {}

  get standing(): CopiesStanding {
    return this.current;
  }

  /** Told when it stands otherwise. @returns a function that ends it */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A clipping was saved: its copy is to follow. */
  note(id: Id): void {
    if (!this.mayWrite) return;
    if (this.noted.size < MOST_NOTED) this.noted.add(id);
    else this.allDue = true;
  }

  /** Looks at all clippings once, so many milliseconds from now and not before `ready`. */
  start(after: number, ready: () => Promise<unknown>): void {
    if (!this.mayWrite) return;
    this.timer = setTimeout(() => void ready().then(() => this.look(), () => undefined), after);
    this.timer.unref();
  }

  /** Copies what was saved since the last look, or all if that is due. Never fails: it says how it stands, and the next look tries again. */
  look(): Promise<void> {
    return this.afterOtherWork(() => this.copy());
  }

  /** Looks at all clippings. Never fails, as `look`. */
  lookAtAll(): Promise<void> {
    this.allDue = true;
    return this.look();
  }

  /** Ends a look that is under way; none begins from now on. */
  async end(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.stopping.abort();
    await this.work;
  }

  /** Copies what was saved last, for a second at the most. */
  async finish(): Promise<void> {
    const until = Date.now() + AT_CLOSING;
    const tools = { ...this.tools(), giveWay: () => (Date.now() < until ? Promise.resolve() : Promise.reject(passEnded())) };
    // What could not be copied differs from its copy, and is found by that.
    await copyClippings(this.folder, [...this.noted], tools).catch(() => undefined);
  }

  private async copy(): Promise<void> {
    const all = this.allDue;
    const ids = [...this.noted];
    if (!all && ids.length === 0) return;
    this.allDue = false;
    // Those that are saved again from now on are noted again.
    this.noted.clear();
    try {
      await (all ? copyAllClippings(this.folder, this.tools()) : copyClippings(this.folder, ids, this.tools()));
      this.tell({ state: 'in-step', at: new Date().toISOString(), reason: null, room: null });
    } catch (error) {
      this.allDue ||= all;
      for (const id of ids) this.note(id);
      throw error;
    }
  }

  private tools(): PassTools {
    let began = Date.now();
    return {
      mustHaveRoom: async () => {
        const room = await this.room(this.folder);
        if (room === null || room.free >= leftFree(room)) return;
        this.tell({ ...this.current, state: 'no-room', room: { free: room.free, needed: Math.ceil(leftFree(room)) } });
        throw new DatelineError('disk-full', 'Little room is left on the disk of this library: no copies of clippings are made until there is more.');
      },
      giveWay: async () => {
        this.mustGoOn();
        // As long as the last piece took: other work gets its half, also where a disk is slow.
        const rest = Math.min(LONGEST_REST, Math.max(1, Date.now() - began));
        await pause(rest, undefined, { signal: this.stopping.signal }).catch(() => undefined);
        await this.saving.idle();
        this.mustGoOn();
        began = Date.now();
      },
    };
  }

  private mustGoOn(): void {
    if (this.stopping.signal.aborted) throw passEnded();
  }

  /** One at a time. */
  private afterOtherWork(step: () => Promise<void>): Promise<void> {
    this.work = this.work.then(async () => {
      if (!this.mayWrite || this.stopping.signal.aborted) return;
      const before = this.current;
      this.tell({ ...before, state: 'copying' });
      await step().then(() => {
        if (this.current.state === 'copying') this.tell(before);
      }, (error: unknown) => { this.failed(error); });
    });
    return this.work;
  }

  private failed(error: unknown): void {
    const known = error instanceof DatelineError ? error : new DatelineError('io', String(error));
    if (known.code === 'cancelled' || this.current.state === 'no-room') return;
    this.tell({ ...this.current, state: known.code === 'disk-full' ? 'no-room' : 'failed', reason: known.message });
  }

  private tell(standing: CopiesStanding): void {
    const changed = standing.state !== this.current.state;
    this.current = standing;
    if (changed) for (const listener of this.listeners) listener();
  }
}
