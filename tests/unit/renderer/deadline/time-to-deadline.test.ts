import { describe, expect, it } from 'vitest';
import { timeToDeadline } from '../../../../renderer/frame/deadline/time-to-deadline';

const at = (time: string) => new Date(`2026-04-11T${time}`);

describe('the time to the deadline', () => {
  it.each([
    ['06:30:00', '07:45', { phase: 'ahead', minutes: 75 }],
    ['07:30:00', '07:45', { phase: 'ahead', minutes: 15 }],
    ['07:30:01', '07:45', { phase: 'soon', minutes: 15 }],
    ['07:44:59', '07:45', { phase: 'soon', minutes: 1 }],
    ['07:45:00', '07:45', { phase: 'passed' }],
    ['19:44:00', '07:45', { phase: 'passed' }],
    ['19:45:00', '07:45', { phase: 'ahead', minutes: 720 }],
    ['23:50:00', '00:10', { phase: 'ahead', minutes: 20 }],
    ['00:10:00', '23:50', { phase: 'passed' }],
    ['12:00:00', '23:50', { phase: 'ahead', minutes: 710 }],
  ])('at %s of %s', (now, deadline, expected) => {
    expect(timeToDeadline(deadline, at(now))).toEqual(expected);
  });

  it('always stands somewhere, whatever the minute', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const standing = timeToDeadline('07:45', new Date(2026, 3, 11, 0, minute, 30));
      if (standing.phase !== 'passed') expect(standing.minutes).toBeGreaterThan(0);
    }
  });
});
