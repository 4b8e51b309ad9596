import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call } from '../../../core/contract/call';
import { DatelineError } from '../../../core/model/dateline-error';
import { answerCall } from '../../../electron/answer-call';

const table = {
  double: call(z.strictObject({ number: z.number() }), z.number()),
  fail: call(z.strictObject({}), z.null()),
  crash: call(z.strictObject({}), z.null()),
  lie: call(z.strictObject({}), z.number()),
  trim: call(z.strictObject({}), z.object({ kept: z.string() })),
  orphan: call(z.strictObject({}), z.null()),
};

const seen: unknown[] = [];
const handlers = {
  double: ({ number }: { number: number }) => {
    seen.push(number);
    return number * 2;
  },
  fail: () => Promise.reject(new DatelineError('not-found', 'There is no such clipping.')),
  crash: () => {
    throw new TypeError('undefined is not a function');
  },
  lie: () => 'seven',
  trim: () => ({ kept: 'yes', secret: 'no' }),
};

const answer = (name: unknown, input: unknown) => answerCall(table, handlers, name, input);

describe('answerCall', () => {
  it('answers with the value', async () => {
    expect(await answer('double', { number: 4 })).toEqual({ ok: true, value: 8 });
  });

  it('passes a failure on as data', async () => {
    expect(await answer('fail', {})).toEqual({ ok: false, error: { code: 'not-found', message: 'There is no such clipping.' } });
    expect(await answer('crash', {})).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });

  it('lets out only what the contract says', async () => {
    expect(await answer('lie', {})).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(await answer('trim', {})).toEqual({ ok: true, value: { kept: 'yes' } });
    expect(await answer('orphan', {})).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });

  it.each([undefined, null, 4, 'x', [], {}, { number: '4' }, { number: Number.NaN }, { number: 4, more: 1 }, JSON.parse('{"__proto__":{"number":4}}')])(
    'refuses the input %j before any work',
    async (input) => {
      seen.length = 0;
      expect(await answer('double', input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      expect(seen).toEqual([]);
    },
  );

  it.each([undefined, null, 7, {}, ['double'], '', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'DOUBLE'])('refuses the name %j', async (name) => {
    expect(await answer(name, {})).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});
