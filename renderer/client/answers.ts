import { QueryClient } from '@tanstack/react-query';

/** Makes what keeps the answers of core. It is on the same machine and says itself when something changed: nothing goes stale by time. */
export function createAnswers(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } } });
}
