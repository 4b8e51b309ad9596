import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../renderer/frame/deadline/clock';
import { followMinutes } from '../../../../renderer/frame/deadline/follow-minutes';

/** A clock that a test moves on by hand. */
class HandClock implements Clock {
  #now: number;
  #waiting: { due: number; run: () => void }[] = [];

  constructor(start: string) {
    this.#now = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.#now);
  }

  after(milliseconds: number, run: () => void): () => void {
    const entry = { due: this.#now + milliseconds, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== entry);
    };
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Time goes by and what was waited for happens in turn. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const next = [...this.#waiting].sort((one, other) => one.due - other.due)[0];
      if (next === undefined || next.due > until) break;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.due);
      next.run();
    }
    this.#now = until;
  }

  /** The computer sleeps: time goes by, and what waited does not happen before it wakes. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

describe('the minutes', () => {
  it('are told as each begins, and once', () => {
    const clock = new HandClock('2026-04-11T07:28:20.000Z');
    const told: string[] = [];
    followMinutes(clock, (now) => told.push(now.toISOString().slice(11, 19)));
    clock.pass(39_999);
    expect(told).toEqual([]);
    clock.pass(1);
    expect(told).toEqual(['07:29:00']);
    clock.pass(120_000);
    expect(told).toEqual(['07:29:00', '07:30:00', '07:31:00']);
  });

  it('are right again soon after a sleep', () => {
    const clock = new HandClock('2026-04-11T07:28:20.000Z');
    const told: string[] = [];
    followMinutes(clock, (now) => told.push(now.toISOString().slice(11, 19)));
    clock.sleep(3_600_000);
    clock.pass(10_000);
    expect(told).toEqual(['08:28:20']);
  });

  it('are followed no longer when told to end', () => {
    const clock = new HandClock('2026-04-11T07:28:20.000Z');
    const end = followMinutes(clock, () => expect.unreachable());
    end();
    expect(clock.waiting).toBe(0);
    clock.pass(600_000);
  });
});
