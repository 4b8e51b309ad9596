import { useEffect, useRef } from 'react';
import { events, type EventName, type EventPayload } from '../../core/contract/events';
import './bridge';

/** Listens to an event of core or the shell for as long as the component is shown. */
export function useEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(
    () =>
      window.dateline.on(name, (payload) => {
        const parsed = events[name].safeParse(payload);
        if (parsed.success) latest.current(parsed.data as EventPayload<N>);
      }),
    [name],
  );
}
