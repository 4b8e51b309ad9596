/** Where the day stands against its deadline; `soon` while less than a quarter of an hour is left. */
export type DeadlineStanding = { phase: 'ahead' | 'soon'; minutes: number } | { phase: 'passed' };

const MINUTE = 60_000;
const SOON = 15;
const HALF_A_DAY = 12 * 60;

/**
 * Of today's deadline and those of the days around, the nearest is meant: one has passed for half a day, and then the
 * next is ahead.
 * @param deadline on the wall clock of this machine, `07:45`
 * @returns the minutes that are left, those begun counted whole
 */
export function timeToDeadline(deadline: string, now: Date): DeadlineStanding {
  const left = [-1, 0, 1].map((day) => minutesTo(deadline, day, now)).find((minutes) => minutes > -HALF_A_DAY) ?? 0;
  if (left <= 0) return { phase: 'passed' };
  return { phase: left < SOON ? 'soon' : 'ahead', minutes: Math.ceil(left) };
}

function minutesTo(deadline: string, day: number, now: Date): number {
  const [hours = 0, minutes = 0] = deadline.split(':').map(Number);
  const due = new Date(now);
  due.setDate(due.getDate() + day);
  due.setHours(hours, minutes, 0, 0);
  return (due.getTime() - now.getTime()) / MINUTE;
}
