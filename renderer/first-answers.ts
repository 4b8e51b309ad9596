import type { QueryClient } from '@tanstack/react-query';
import type { CallInput, CallName } from '../core/contract/contract';
import { call } from './client/call';
import { firstListInput } from './screens/library/first-list';

/** Milliseconds that the first picture waits for its answers: longer, and a window without them is the better picture. */
const PATIENCE = 250;

/**
 * Asks which library is open and what is in its list before anything is shown, so that the first picture is a list.
 * @returns when it is known, or is taking long
 */
export async function firstAnswers(answers: QueryClient): Promise<void> {
  await Promise.race([ask(answers), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

// What goes wrong is said where the answer is asked for again. Both are asked at once, as each has a way of several processes; that
// no library is open is one of the answers.
async function ask(answers: QueryClient): Promise<void> {
  await Promise.all([prefetch(answers, 'library.state', {}), prefetch(answers, 'clippings.list', firstListInput())]);
}

function prefetch<N extends CallName>(answers: QueryClient, name: N, input: CallInput<N>): Promise<void> {
  return answers.prefetchQuery({ queryKey: [name, input], queryFn: () => call(name, input) });
}
