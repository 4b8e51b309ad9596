import type { Outlet } from '../model/outlet';

/** An outlet whose licence lasts some days: of what it published before the day `before`, `YYYY-MM-DD`, it has ended. */
export interface EndedLicence {
  outlet: string;
  before: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The outlets whose licences end, with the day that divides their articles on the calendar of this computer. */
export function endedLicences(outlets: readonly Outlet[], now: Date): EndedLicence[] {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return outlets.flatMap(({ name, licence }) => {
    if (licence?.days === undefined) return [];
    return [{ outlet: name, before: new Date(today - licence.days * DAY).toISOString().slice(0, 10) }];
  });
}
