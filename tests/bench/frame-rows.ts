import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ElectronApp } from './electron-app';
import type { Row } from './row';
import { drag, type, wheel, type WindowInput } from './window-input';

interface Settings {
  middle: string;
  large: string;
  scratch: string;
  tell: (message: string) => void;
}

/** What the window drew while something was done. */
interface Frames {
  /** Milliseconds between two frames. */
  gaps: number[];
  /** Frames in which there was no row at the upper edge, in the middle or at the lower edge of the list. */
  blank: number;
  /** Frames in which one of those rows had nothing in it yet. */
  waiting: number;
  /** Frames in which the list had moved. */
  moved: number;
  /** Of those that showed the rows of a place where it had been before: how many frames before. */
  behind: number[];
}

interface Places {
  list: { x: number; y: number };
  /** The middle of the scroll bar's thumb at its highest and at its lowest, and where it is across. */
  bar: { x: number; top: number; bottom: number };
}

/** Until an open library has done what it does behind the window: comparing its index, the backup of the day. */
const SETTLED = 15_000;
const RUNS = 3;
const WORKS = ['scrolled by wheel', 'scrolled by its bar to the middle, the end and the top', 'searched as one types'] as const;

/** Frames of the running app while its list is scrolled and searched, among very many clippings as among a thousand. */
export async function* frameRows({ middle, large, scratch, tell }: Settings): AsyncGenerator<Row> {
  if (process.env['DATELINE_ELECTRON'] === undefined) return;
  const ours = await framesIn(large, join(scratch, 'frames-large'));
  const theirs = await framesIn(middle, join(scratch, 'frames-middle'));
  for (const [at, work] of WORKS.entries()) {
    const [mine, others] = [ours[at] ?? [], theirs[at] ?? []];
    for (const [name, runs] of [['100000', mine], ['1000', others]] as const) {
      const told = runs.map(({ gaps, blank, waiting, moved, behind }) => `${String(gaps.length)}, ${String(moved)} moved: ${String(blank)}, ${String(waiting)}, ${String(behind.length)} (${String(Math.max(0, ...behind))} frames)`).join('; ');
      tell(`A list of ${name} ${work}; frames, those with no row somewhere, those with a row still empty, and those with the rows of a former place (at most so far back): ${told}.`);
    }
    yield { what: `Frames a second while a list of 100000 is ${work}`, against: 'one of 1000', ours: mine.map(aSecond), theirs: others.map(aSecond), promise: null, unit: 'count' };
    yield { what: 'Longest gap between two of them', against: 'the same', ours: mine.map(longest), theirs: others.map(longest), promise: null };
  }
}

async function framesIn(folder: string, profile: string): Promise<Frames[][]> {
  const app = ElectronApp.start('driven-dateline', profile, [folder]);
  try {
    await app.opened;
    await after(SETTLED);
    await app.run(SHOW_EVERYTHING);
    const { list, bar } = await app.run<Places>(PLACES);
    const works = [
      () => watched(app, wheel(list, 180), TO_THE_TOP),
      // To the top as people do it: further than it goes, as rows that were measured meanwhile have moved it.
      () => watched(app, drag({ x: bar.x, y: bar.top }, [(bar.top + bar.bottom) / 2, bar.bottom, bar.top - 60]), AT_THE_TOP),
      async () => {
        await app.run(INTO_SEARCH);
        const frames = await watched(app, type('порт forum'), FOUND);
        await app.run(OUT_OF_SEARCH);
        return frames;
      },
    ];
    const all: Frames[][] = [];
    for (const work of works) {
      const runs: Frames[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await work());
      all.push(runs);
    }
    return all;
  } finally {
    await app.stop();
  }
}

/** @param end script that resolves when what the inputs ask for is shown */
async function watched(app: ElectronApp, inputs: readonly WindowInput[], end: string): Promise<Frames> {
  await app.run(WATCH);
  await app.play(inputs);
  await app.run(end);
  return app.run<Frames>('window.framesWatched()');
}

function aSecond({ gaps }: Frames): number {
  return (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0);
}

function longest({ gaps }: Frames): number {
  return Math.max(...gaps);
}

const PRELUDE = `
  const list = document.querySelector('[role=listbox]');
  const nextFrame = () => new Promise(requestAnimationFrame);
  const until = async (isSo) => {
    for (const began = performance.now(); !isSo(); await nextFrame()) {
      if (performance.now() - began > 20000) throw new Error('Waited 20 seconds for ' + isSo + ' at ' + list.scrollTop + ' of ' + list.scrollHeight);
    }
  };
  const shown = (y) => {
    const { left, width } = list.getBoundingClientRect();
    return document.elementFromPoint(left + width / 3, y)?.closest('[role=option]') ?? null;
  };
  const atTop = () => { const row = shown(list.getBoundingClientRect().top + 4); return list.scrollTop === 0 && row?.ariaPosInSet === '1' && row.dataset.id; };
  const field = () => document.querySelector('[role=searchbox], input[type=search]');`;

function script(body: string): string {
  return `(async () => {${PRELUDE}${body}})()`;
}

const SHOW_EVERYTHING = script(`
  [...document.querySelectorAll('nav button')].find((button) => button.textContent.startsWith('Everything')).click();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  list.scrollTop = 0;
  await until(atTop);`);

// The thumb is as long a part of the track as what is in view is of the whole, and no shorter than its style says.
const PLACES = script(`
  const { left, right, top, bottom, height } = list.getBoundingClientRect();
  const thumb = Math.max(24, (height * height) / list.scrollHeight);
  return {
    list: { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) },
    bar: { x: Math.round(right - (list.offsetWidth - list.clientWidth) / 2), top: Math.round(top + thumb / 2), bottom: Math.round(bottom - thumb / 2) },
  };`);

const WATCH = script(`
  const [gaps, places, behind] = [[], [], []];
  let [blank, waiting, moved, last, going] = [0, 0, 0, await nextFrame(), true];
  const frame = (now) => {
    gaps.push(now - last);
    last = now;
    const { top, bottom } = list.getBoundingClientRect();
    const rows = [top + 4, (top + bottom) / 2, bottom - 4].map(shown);
    if (rows.includes(null)) blank += 1;
    else if (rows.some((row) => row.dataset.id === undefined)) waiting += 1;
    places.push(list.scrollTop / list.scrollHeight);
    if (places.at(-1) !== places.at(-2)) {
      moved += 1;
      const length = Number(rows[0]?.ariaSetSize);
      const shownAt = Number(rows[0]?.ariaPosInSet) / length;
      // Heights that are not known yet put a row some rows from where it is expected.
      const back = [...places].reverse().findIndex((place) => Math.abs(place - shownAt) < Math.max(0.002, 5 / length));
      if (back > 0) behind.push(back);
    }
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.framesWatched = () => { going = false; return { gaps, blank, waiting, moved, behind }; };`);

const AT_THE_TOP = script(`
  await until(atTop);`);

// A wheel's scrolling goes on for some frames, with pauses on a busy machine.
const TO_THE_TOP = script(`
  let [place, still] = [-1, 0];
  await until(() => { still = list.scrollTop === place ? still + 1 : 0; place = list.scrollTop; return still === 20; });
  if (place < 5000) throw new Error('The wheel did not turn the list further than ' + place);
  list.scrollTop = 0;
  await until(atTop);`);

const INTO_SEARCH = script(`field().focus(); field().select();`);
const FOUND = script(`await until(() => document.querySelector('[role=option] mark'));`);
const OUT_OF_SEARCH = script(`
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  set.call(field(), '');
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => document.querySelector('[role=option] mark') === null);`);
