import { describe, expect, it } from 'vitest';
import type { Preview } from '../../../../core/contract/export-calls';
import { DatelineError } from '../../../../core/model/dateline-error';
import type { ExportOptions } from '../../../../core/model/export-options';
import { PreviewQueue, type PreviewState } from '../../../../renderer/screens/export/state/preview-queue';

const options = (template: string): ExportOptions => ({
  template,
  language: 'en',
  parts: ['cover'],
  text: 'full',
  paper: 'a4',
  clippingPerPage: false,
});
const preview = (pages: number): Preview => ({ pdf: new Uint8Array(), pages, milliseconds: 1, warnings: [] });

interface Making {
  template: string;
  quick: boolean;
  done(preview: Preview): void;
  fail(error: Error): void;
}

function setUp() {
  const makings: Making[] = [];
  const states: PreviewState[] = [];
  const pauses: (() => void)[] = [];
  let stops = 0;
  const queue = new PreviewQueue(
    {
      make: ({ template }, quick) => new Promise((done, fail) => void makings.push({ template, quick, done, fail })),
      afterPause: (work) => {
        pauses.push(work);
        return () => {
          if (pauses.includes(work)) pauses.splice(pauses.indexOf(work), 1);
        };
      },
      stop: () => {
        stops += 1;
        makings.at(-1)?.fail(new DatelineError('cancelled', 'Stopped.'));
        return Promise.resolve();
      },
    },
    (state) => states.push(state),
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { queue, makings, settle, pauses, stops: () => stops, last: () => states.at(-1) };
}

describe('PreviewQueue', () => {
  it('makes one at a time, and of those that wait only the last', async () => {
    const { queue, makings, settle, last } = setUp();
    queue.request(options('a'));
    queue.request(options('b'));
    queue.request(options('c'));
    expect(makings.map(({ template }) => template)).toEqual(['a']);
    makings[0]?.done(preview(1));
    await settle();
    expect(makings.map(({ template }) => template)).toEqual(['a', 'c']);
    expect(last()).toMatchObject({ working: true, preview: { pages: 1 } });
    makings[1]?.done(preview(3));
    await settle();
    expect(last()).toMatchObject({ working: false, preview: { pages: 3 }, problem: null });
  });

  it('shows the pages of an edit at once, and the file itself after a pause', async () => {
    const { queue, makings, settle, pauses, last } = setUp();
    queue.request(options('a'));
    makings[0]?.done(preview(1));
    await settle();
    expect(last()).toMatchObject({ whole: true });
    queue.request(options('b'));
    makings[1]?.done(preview(2));
    await settle();
    expect(last()).toMatchObject({ whole: false, working: false, preview: { pages: 2 } });
    pauses.at(-1)?.();
    expect(makings.map(({ template, quick }) => [template, quick])).toEqual([['a', false], ['b', true], ['b', false]]);
    expect(last()).toMatchObject({ working: false });
    queue.request(options('c'));
    makings[2]?.done(preview(2));
    await settle();
    expect(makings.at(-1)).toMatchObject({ template: 'c', quick: true });
    makings[3]?.done(preview(4));
    await settle();
    expect(last()).toMatchObject({ whole: false, preview: { pages: 4 } });
  });

  it('makes no file of what was edited again, given up or left before the pause was over', async () => {
    const { queue, makings, settle, pauses } = setUp();
    queue.request(options('a'));
    makings[0]?.done(preview(1));
    await settle();
    for (const letGo of [() => queue.request(options('c')), () => queue.cancel(), () => queue.end()]) {
      queue.request(options('b'));
      makings.at(-1)?.done(preview(2));
      await settle();
      expect(pauses).toHaveLength(1);
      letGo();
      expect(pauses).toHaveLength(0);
      makings.at(-1)?.done(preview(2));
      await settle();
      pauses.splice(0);
    }
  });

  it('says what is wrong with the file though its pages were shown', async () => {
    const { queue, makings, settle, pauses, last } = setUp();
    queue.request(options('a'));
    makings[0]?.done(preview(1));
    await settle();
    queue.request(options('b'));
    makings[1]?.done(preview(2));
    await settle();
    pauses.at(-1)?.();
    makings[2]?.fail(new DatelineError('compile-failed', 'A picture has no words for those who do not see it.'));
    await settle();
    expect(last()).toMatchObject({ preview: { pages: 2 }, problem: expect.stringContaining('no words') as unknown });
  });

  it('keeps the older pages when newer ones cannot be made, and says why', async () => {
    const { queue, makings, settle, last } = setUp();
    queue.request(options('a'));
    makings[0]?.done(preview(1));
    await settle();
    queue.request(options('b'));
    makings[1]?.fail(new DatelineError('compile-failed', 'No such template.'));
    await settle();
    expect(last()).toMatchObject({ working: false, preview: { pages: 1 }, problem: 'No such template.' });
    queue.request(options('a'));
    makings[2]?.done(preview(2));
    await settle();
    expect(last()).toMatchObject({ preview: { pages: 2 }, problem: null });
  });

  it('stops when asked to, and goes on when asked again', async () => {
    const { queue, makings, settle, stops, last } = setUp();
    queue.request(options('a'));
    queue.request(options('b'));
    queue.cancel();
    await settle();
    expect(stops()).toBe(1);
    expect(makings).toHaveLength(1);
    expect(last()).toMatchObject({ working: false, stopped: true, problem: null });
    queue.request(options('b'));
    expect(last()).toMatchObject({ working: true, stopped: false });
  });

  it('says nothing any more once it has ended', async () => {
    const { queue, makings, settle, last } = setUp();
    queue.request(options('a'));
    const before = last();
    queue.end();
    makings[0]?.done(preview(1));
    await settle();
    expect(last()).toBe(before);
  });
});
