import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const side = z.int().min(-100_000).max(100_000);

export const windowState = z.object({
  x: side.optional(),
  y: side.optional(),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const smallestWindow = { width: 900, height: 600 };
const usualWindow: WindowState = { width: 1440, height: 900, maximised: false };

// So much of the window has to lie on a screen for a person to find it and to move it.
const reachable = { width: 120, height: 80 };

/** @returns the place of the window as it was left, or the usual one when that cannot be read */
export function readWindowState(file: string): WindowState {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return usualWindow;
  }
}

/**
 * Keeps the place of the window. Synchronous, as it happens while the window closes; a failure is not worth a
 * word to the user, as all that is lost is a place.
 */
export function writeWindowState(file: string, state: WindowState): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, JSON.stringify(state));
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/**
 * @param screens work areas of the displays that are connected now, the primary one first
 * @returns the state with a size that fits and, when it would lie off every screen, without a place
 */
export function fitToScreens(state: WindowState, screens: readonly Area[]): WindowState {
  const screen = screens.find((area) => shows(area, state)) ?? screens[0];
  if (!screen) return state;
  const size = {
    width: Math.min(Math.max(state.width, smallestWindow.width), Math.max(screen.width, smallestWindow.width)),
    height: Math.min(Math.max(state.height, smallestWindow.height), Math.max(screen.height, smallestWindow.height)),
  };
  if (!shows(screen, { ...state, ...size })) return { ...size, maximised: state.maximised };
  return { ...state, ...size };
}

function shows(area: Area, { x, y, width, height }: WindowState): boolean {
  if (x === undefined || y === undefined) return false;
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
  // The title bar is at the top: a window that begins above the screen cannot be taken hold of.
  return across >= reachable.width && down >= reachable.height && y >= area.y;
}
