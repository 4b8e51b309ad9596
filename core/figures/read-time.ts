import type { Figure } from './figure';
import { makeFigure } from './make-figure';

const CLOCK = /([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?!\d)(?:\s?([ap])\.?m\.?(?!\p{L}))?/iuy;
const HOUR = /(1[0-2]|0?[1-9])(?:\.([0-5]\d))?\s?([ap])\.?m\.?(?!\p{L})/iuy;

/** Reads the time of day at `at`: `14:30`, `2:30 p.m.`, `8 am`. @returns a figure whose value counts minutes */
export function readTime(text: string, at: number): Figure | null {
  for (const pattern of [CLOCK, HOUR]) {
    pattern.lastIndex = at;
    const [, hours, minutes, half] = pattern.exec(text) ?? [];
    if (hours === undefined) continue;
    const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
    return makeFigure(text, { kind: 'time', value: hour * 60 + Number(minutes ?? 0), from: at, to: pattern.lastIndex });
  }
  return null;
}
