import { describe, expect, it } from 'vitest';
import { onFirstCall } from '../../../core/app/on-first-call';
import { DatelineError } from '../../../core/model/dateline-error';

const calls = { 'presets.list': null, 'clippings.cancelChange': null };

function counted() {
  const seen: unknown[] = [];
  let loads = 0;
  const handlers = onFirstCall<'presets.list' | 'clippings.cancelChange'>(calls, () => {
    loads += 1;
    return Promise.resolve({
      'presets.list': () => {
        throw new DatelineError('no-library', 'None.');
      },
      'clippings.cancelChange': (input) => {
        seen.push(input);
        return null;
      },
    });
  });
  return { handlers, seen, loads: () => loads };
}

describe('handlers that come with their first call', () => {
  it('are not loaded before', () => {
    expect(counted().loads()).toBe(0);
  });

  it('are loaded once, however many calls come together, and keep their order', async () => {
    const { handlers, seen, loads } = counted();
    await Promise.all(['a', 'b', 'c'].map((job) => handlers['clippings.cancelChange']({ job })));
    expect(loads()).toBe(1);
    expect(seen).toEqual([{ job: 'a' }, { job: 'b' }, { job: 'c' }]);
  });

  it('fail as they would otherwise', async () => {
    await expect(Promise.resolve(counted().handlers['presets.list']({}))).rejects.toMatchObject({ code: 'no-library' });
  });
});
