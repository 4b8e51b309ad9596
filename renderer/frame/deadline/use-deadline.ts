import { useEffect, useState } from 'react';
import { useLibrary } from '../../components/use-library';
import { useClock } from './clock';
import { followMinutes } from './follow-minutes';
import { timeToDeadline, type DeadlineStanding } from './time-to-deadline';

/** The deadline of the open library and where it stands now, or null without one. */
export function useDeadline(): { at: string; standing: DeadlineStanding } | null {
  const clock = useClock();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => followMinutes(clock, setNow), [clock]);
  const at = useLibrary().library?.deadline ?? null;
  return at === null ? null : { at, standing: timeToDeadline(at, now) };
}
