import type { ClippingSummary } from '../../../../core/model/clipping-summary';
import { NewestOnly } from '../../../client/newest-only';
import type { Glimpse } from './glimpse';

/** Milliseconds without a jump after which a list has come to where it was drawn. */
const STILL = 120;

/** Heights of a list that are a jump; with the bar held, when no key moves by pages, fewer are enough. */
const JUMP = 2;
const JUMP_BY_BAR = 0.5;

/** Milliseconds for which rows of a former place may be shown while others are waited for. */
const LONGEST = 300;

/** How a list was scrolled, in CSS pixels, at a time in milliseconds. */
export interface ScrollStep {
  top: number;
  height: number;
  at: number;
}

/** Rows that are to come as a glimpse. */
export interface WantedRows extends Omit<Glimpse, 'items'> {
  last: number;
}

export interface Passage {
  /** Whether the list is drawn along so quickly that each frame shows other rows. */
  passing: boolean;
  /** The rows that came last for where it was drawn to; null once they have all been loaded in another way. */
  glimpse: Glimpse | null;
}

/**
 * A list that is drawn along by its scroll bar, or goes as fast in another way. A single jump, as by the End key, is none
 * unless the bar is held. While it passes, only the rows in view are asked for, and what came last is shown.
 */
export class Passing {
  private state: Passage = { passing: false, glimpse: null };
  private seen: Glimpse | null = null;
  private top = 0;
  private jumpedAt = -Infinity;
  private barHeld = false;
  private still: ReturnType<typeof setTimeout> | undefined;
  private late: ReturnType<typeof setTimeout> | undefined;
  private wanted: WantedRows | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly newest = new NewestOnly<Glimpse>((glimpse) => this.came(glimpse));

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Passage => this.state;

  scrolled({ top, height, at }: ScrollStep): void {
    const far = Math.abs(top - this.top) > (this.barHeld ? JUMP_BY_BAR : JUMP) * height;
    this.top = top;
    if (!far) return;
    const again = at - this.jumpedAt <= STILL;
    this.jumpedAt = at;
    if (!again && !this.barHeld) return;
    clearTimeout(this.still);
    this.still = setTimeout(() => this.set({ passing: false }), STILL);
    if (!this.state.passing) this.set({ passing: true, glimpse: this.seen });
  }

  /** To be told when the bar is taken hold of, and when it has been let go. */
  holdBar(held: boolean): void {
    this.barHeld = held;
  }

  /**
   * To be told what is in view of a list that does not pass.
   * @param rows null while some of them are missing
   * @param loaded whether they are all there without those that came for a place
   */
  saw(rows: Glimpse | null, loaded: boolean): void {
    this.seen = rows;
    if (loaded) this.set({ glimpse: null });
  }

  /** Asks for rows that are in view now, unless they are on their way. */
  want(rows: WantedRows, ask: () => Promise<readonly ClippingSummary[]>): void {
    if (isSame(rows, this.wanted)) return;
    this.wanted = rows;
    const { place, first, above } = rows;
    this.newest.want(async () => ({ place, first, above, items: await ask() }));
    this.late ??= this.hurry();
  }

  /** The rows in view are there: nothing is waited for. */
  has(): void {
    this.wanted = null;
    this.newest.drop();
    this.stopWaiting();
  }

  /** To be called when the rows that came may be other ones now. */
  forget(): void {
    this.stopWaiting();
    this.wanted = null;
    this.seen = null;
    this.set({ glimpse: null });
  }

  private came(glimpse: Glimpse): void {
    this.stopWaiting();
    if (glimpse.first === this.wanted?.first && glimpse.place === this.wanted.place) this.wanted = null;
    else if (this.wanted !== null) this.late = this.hurry();
    this.set({ glimpse });
  }

  /** Lets go of rows of a former place if no others come in time. */
  private hurry(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.set({ glimpse: null }), LONGEST);
  }

  private stopWaiting(): void {
    clearTimeout(this.late);
    this.late = undefined;
  }

  private set(change: Partial<Passage>): void {
    const next = { ...this.state, ...change };
    if (next.passing === this.state.passing && next.glimpse === this.state.glimpse) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

function isSame(rows: WantedRows, others: WantedRows | null): boolean {
  return rows.place === others?.place && rows.first === others.first && rows.last === others.last;
}
