import type { KeyboardInputEvent, MouseInputEvent, MouseWheelInputEvent } from 'electron';

/** What mouse or keys do, so many milliseconds after what they did before. */
export type WindowInput = (KeyboardInputEvent | MouseInputEvent | MouseWheelInputEvent) & { wait: number };

interface Place {
  x: number;
  y: number;
}

/** Milliseconds of a frame at 60 a second. */
const FRAME = 16;

/** Turns the wheel so many times, one notch a frame. */
export function wheel(at: Place, notches: number): WindowInput[] {
  return Array.from({ length: notches }, () => ({ type: 'mouseWheel', ...at, deltaX: 0, deltaY: -120, canScroll: true, wait: FRAME }));
}

/** Takes hold of something and drags it down or up from stop to stop, a second each, staying at each for half a second. */
export function drag({ x, y }: Place, stops: readonly number[]): WindowInput[] {
  const button = { button: 'left', clickCount: 1 } as const;
  const moves = stops.flatMap((stop, at) => {
    const from = stops[at - 1] ?? y;
    return Array.from({ length: 60 }, (_, step): WindowInput => ({ type: 'mouseMove', x, y: Math.round(from + ((stop - from) * (step + 1)) / 60), modifiers: ['leftbuttondown'], wait: step === 0 ? 500 : FRAME }));
  });
  return [{ type: 'mouseMove', x, y, wait: FRAME }, { type: 'mouseDown', x, y, ...button, wait: FRAME }, ...moves, { type: 'mouseUp', x, y: stops.at(-1) ?? y, ...button, wait: 500 }];
}

/** Types words, a letter every 120 ms. */
export function type(words: string): WindowInput[] {
  return [...words].map((letter) => ({ type: 'char', keyCode: letter, wait: 120 }));
}
