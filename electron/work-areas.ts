import { screen } from 'electron';
import type { Area } from './window-state';

/** @returns where windows can lie on the displays that are connected now, the primary one first */
export function workAreas(): Area[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}
