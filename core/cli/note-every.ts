import type { Output } from './output';

const STEP = 1000;

/** @returns a listener that tells the person at the terminal of progress, a line for every thousand */
export function noteEvery(output: Output, what: string): (done: number) => void {
  let next = STEP;
  return (done) => {
    if (done < next) return;
    output.note(`${String(done)} ${what}`);
    next = done + STEP;
  };
}
