import type { CallInput, CallName, CallOutput } from '../../core/contract/contract';
import { unwrap } from '../../core/contract/reply';
import './bridge';

/**
 * Asks core (or the shell) for something, by its name in the contract. What comes back has been parsed where it left,
 * in a process of our own: schemas of all calls, made and gone through once more, would keep the first list waiting.
 * @throws DatelineError with a message that can be shown as it stands
 */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  return unwrap(await window.dateline.call(name, input)) as CallOutput<N>;
}
