import { notifications } from '@mantine/notifications';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../core/contract/contract';
import type { DatelineError } from '../../core/model/dateline-error';
import { call } from './call';

/** A call that changes something. A failure is shown as a notice, in core's own words, unless `quiet`. */
export function useAction<N extends CallName>(
  name: N,
  options: { quiet?: boolean } = {},
): UseMutationResult<CallOutput<N>, DatelineError, CallInput<N>> {
  return useMutation<CallOutput<N>, DatelineError, CallInput<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onError: (error) => {
      if (!options.quiet && error.code !== 'cancelled') notifications.show({ color: 'red', message: error.message });
    },
  });
}
