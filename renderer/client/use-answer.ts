import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../core/contract/contract';
import type { DatelineError } from '../../core/model/dateline-error';
import { call } from './call';
import { inLanes } from './in-lanes';

/**
 * What core answers to a call that only reads, kept and shared under the call's name and input.
 * `RefreshAnswers` asks again when core says that something changed.
 */
export function useAnswer<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: { enabled?: boolean; keepPrevious?: boolean; fresh?: boolean; droppable?: boolean } = {},
): UseQueryResult<CallOutput<N>, DatelineError> {
  return useQuery<CallOutput<N>, DatelineError>({
    queryKey: [name, input],
    // What nobody waits for any more is not asked, if it had not been yet.
    queryFn: options.droppable ? ({ signal }) => inLanes(signal, () => call(name, input)) : () => call(name, input),
    enabled: options.enabled ?? true,
    // Asked for each time it is shown: about something outside of the library, of whose changes no event tells.
    ...(options.fresh ? { staleTime: 0, gcTime: 0 } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
