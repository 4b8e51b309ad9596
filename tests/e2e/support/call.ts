import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../../core/contract/contract';
import { reply, unwrap } from '../../../core/contract/reply';
import type { Reply } from '../../../core/contract/reply';
import '../../../renderer/client/bridge';

/**
 * Calls the contract from the page, with anything.
 * @returns the reply as it came
 */
export async function callRaw(page: Page, name: unknown, input: unknown): Promise<Reply> {
  const received = await page.evaluate(([name, input]) => window.dateline.call(name as string, input), [name, input]);
  return reply.parse(received);
}

/**
 * Calls the contract from the page, as the window itself does.
 * @throws DatelineError when the reply is a failure
 */
export async function call<N extends CallName>(page: Page, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  return unwrap(await callRaw(page, name, input)) as CallOutput<N>;
}
