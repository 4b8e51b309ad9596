import { z } from 'zod';
import type { Call } from '../core/contract/call';
import { failure } from '../core/contract/reply';
import type { Reply } from '../core/contract/reply';
import { DatelineError } from '../core/model/dateline-error';

type Table = Readonly<Record<string, Call>>;
type HandlersByName = Readonly<Record<string, (input: never) => unknown>>;

/**
 * Answers one call of the contract: the input is parsed before any work, the output before it leaves.
 * @param name as it came; only own entries of the table are calls
 * @returns a reply in every case; an input that does not fit is `bad-input`, an output that does not is `unexpected`
 */
export async function answerCall(table: Table, handlers: HandlersByName, name: unknown, input: unknown): Promise<Reply> {
  try {
    const call = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
    if (typeof name !== 'string' || !call) throw new DatelineError('bad-input', 'There is no such call.');
    const given = call.input.safeParse(input);
    if (!given.success) throw new DatelineError('bad-input', `${name} was called with something else: ${z.prettifyError(given.error)}`);
    const handler = handlers[name] as ((input: unknown) => unknown) | undefined;
    if (!handler) throw new DatelineError('unexpected', `Nothing answers ${name}.`);
    const output = call.output.safeParse(await handler(given.data));
    if (!output.success) throw new DatelineError('unexpected', `${name} answered with something else: ${z.prettifyError(output.error)}`);
    return { ok: true, value: output.data };
  } catch (error) {
    return failure(error);
  }
}
