import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatelineError } from '../../../../core/model/dateline-error';
import { Autosave, type AutosaveStatus } from '../../../../renderer/editor/autosave';

interface Attempt {
  baseRevision: number;
  title: string | undefined;
  succeed(revision: number): void;
  fail(error: Error): void;
}

/** A text that is edited, and a place to save it whose answers the test gives. */
function setUp() {
  let now = '';
  let saved = '';
  const attempts: Attempt[] = [];
  const statuses: AutosaveStatus[] = [];
  const autosave = new Autosave({
    revision: 7,
    unsaved: () => {
      if (now === saved) return null;
      const title = now;
      return { content: { title }, saved: () => void (saved = title) };
    },
    save: (baseRevision, { title }) =>
      new Promise((resolve, reject) => {
        attempts.push({ baseRevision, title, succeed: (revision) => resolve({ revision }), fail: reject });
      }),
    onStatus: (status) => statuses.push(status),
  });
  const type = (text: string) => {
    now = text;
    autosave.changed();
  };
  return { autosave, attempts, statuses, type, last: () => statuses.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Autosave', () => {
  it('saves once when typing rests', async () => {
    const { attempts, type, last } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(300);
    type('ab');
    await vi.advanceTimersByTimeAsync(399);
    expect(attempts).toEqual([]);
    expect(last()).toEqual({ state: 'unsaved' });
    await vi.advanceTimersByTimeAsync(1);
    expect(attempts).toMatchObject([{ baseRevision: 7, title: 'ab' }]);
    attempts[0]?.succeed(8);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ state: 'saved' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempts).toHaveLength(1);
  });

  it('saves at least every second and a half while typing never rests', async () => {
    const { attempts, type } = setUp();
    for (let at = 0; at < 15; at += 1) {
      type(`text ${at}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(attempts).toHaveLength(1);
  });

  it('has one save under way at a time, and builds each on the revision before', async () => {
    const { attempts, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(400);
    type('ab');
    await vi.advanceTimersByTimeAsync(5000);
    expect(attempts).toHaveLength(1);
    attempts[0]?.succeed(8);
    await vi.advanceTimersByTimeAsync(400);
    expect(attempts[1]).toMatchObject({ baseRevision: 8, title: 'ab' });
  });

  it('tries a failed save again, later each time, and tells why it failed', async () => {
    const { attempts, type, last } = setUp();
    const error = new DatelineError('io', 'The folder cannot be written.');
    type('a');
    await vi.advanceTimersByTimeAsync(400);
    attempts[0]?.fail(error);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ state: 'failed', error });
    await vi.advanceTimersByTimeAsync(2000);
    attempts[1]?.fail(error);
    await vi.advanceTimersByTimeAsync(3999);
    expect(attempts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    attempts[2]?.succeed(8);
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts[2]).toMatchObject({ baseRevision: 7, title: 'a' });
    expect(last()).toEqual({ state: 'saved' });
  });

  it('leaves a conflict alone until the text changes', async () => {
    const { attempts, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(400);
    attempts[0]?.fail(new DatelineError('conflict', 'Changed elsewhere.'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(attempts).toHaveLength(1);
    type('ab');
    await vi.advanceTimersByTimeAsync(400);
    expect(attempts[1]).toMatchObject({ baseRevision: 7, title: 'ab' });
  });

  it('flushes at once what is not saved, behind the save under way', async () => {
    const { autosave, attempts, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(400);
    type('ab');
    let flushed = false;
    void autosave.flush().then(() => (flushed = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toHaveLength(1);
    attempts[0]?.succeed(8);
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts[1]).toMatchObject({ baseRevision: 8, title: 'ab' });
    expect(flushed).toBe(false);
    attempts[1]?.fail(new DatelineError('io', 'No.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(flushed).toBe(true);
  });

  it('saves nothing when nothing changed, or once it has ended', async () => {
    const { autosave, attempts, type } = setUp();
    await autosave.flush();
    type('a');
    autosave.end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(attempts).toEqual([]);
  });
});
