import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexBatches } from '../../../core/capture/index-batches';

let calls = '';
const index = {
  findByAddress: () => null,
  findByHash: () => null,
  beginBatch: () => { calls += '('; },
  endBatch: () => { calls += ')'; },
};

describe('IndexBatches', () => {
  beforeEach(() => {
    calls = '';
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => { vi.useRealTimers(); });

  it('takes as many files together as a batch may have', () => {
    const batches = new IndexBatches(index);
    for (let file = 0; file < 33; file += 1) batches.next();
    expect(calls).toBe('()(');
    batches.end();
    expect(calls).toBe('()()');
  });

  it('takes no more once half a second is over, so that others see what was clipped', () => {
    const batches = new IndexBatches(index);
    batches.next();
    vi.advanceTimersByTime(400);
    batches.next();
    expect(calls).toBe('(');
    vi.advanceTimersByTime(200);
    batches.next();
    expect(calls).toBe('()(');
  });

  it('ends nothing that it did not begin', () => {
    const batches = new IndexBatches(index);
    batches.end();
    batches.next();
    batches.end();
    batches.end();
    expect(calls).toBe('()');
  });
});
