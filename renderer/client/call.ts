import { contract, type CallInput, type CallName, type CallOutput } from '../../core/contract/contract';
import { unwrap } from '../../core/contract/reply';
import { DatelineError } from '../../core/model/dateline-error';
import './bridge';

/**
 * Asks core (or the shell) for something, by its name in the contract.
 * @throws DatelineError with a message that can be shown as it stands
 */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const value = unwrap(await window.dateline.call(name, input));
  const parsed = contract[name].output.safeParse(value);
  if (!parsed.success) {
    throw new DatelineError('unexpected', `Dateline received an answer to “${name}” that it does not understand.`);
  }
  return parsed.data as CallOutput<N>;
}
