import { useEffect, useRef } from 'react';
import type { EventName, EventPayload } from '../../core/contract/events';
import './bridge';

/** Listens to an event of core or the shell for as long as the component is shown. What core tells is parsed where it leaves. */
export function useEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(
    () =>
      window.dateline.on(name, (payload) => {
        latest.current(payload as EventPayload<N>);
      }),
    [name],
  );
}
