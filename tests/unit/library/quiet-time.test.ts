import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupDays } from '../../../core/library/backups';
import { Library } from '../../../core/library/library';
import { QuietTime } from '../../../core/library/quiet-time';
import { clippingDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const HOUR = 3_600_000;

describe('the quiet time after opening', () => {
  it('holds steps back until it is ended', async () => {
    const quiet = new QuietTime(HOUR);
    const done: string[] = [];
    const step = quiet.before(() => Promise.resolve(done.push('step')));
    await Promise.resolve();
    expect(done).toEqual([]);
    quiet.end();
    await step;
    expect(done).toEqual(['step']);
  });

  it('does what is first before all that waits for it, and at once when it is over', async () => {
    const quiet = new QuietTime(HOUR);
    const done: string[] = [];
    const waiting = quiet.before(() => Promise.resolve(done.push('waiting')));
    quiet.first(() => done.push('first'));
    expect(done).toEqual([]);
    quiet.end();
    await waiting;
    quiet.first(() => done.push('late'));
    expect(done).toEqual(['first', 'waiting', 'late']);
  });

  it('is none with 0 milliseconds', async () => {
    expect(await new QuietTime(0).before(() => Promise.resolve('done'))).toBe('done');
  });

  it('leaves a library usable at once, and closing it does in its turn what was held back', async () => {
    const made = await scratch.create();
    await made.clippings.create(clippingDraft('aa000001'));
    await made.close();
    await utimes(join(made.folder, 'clippings/aa/aa000001.json'), new Date(0), new Date(0));
    const library = await Library.open(made.folder, { quietFor: HOUR });
    expect(library.index.list({ query: '', sort: 'newest', offset: 0, limit: 10 }).total).toBe(1);
    await library.close();
    expect(await backupDays(made.folder)).toHaveLength(1);
  });

  it('does not hold back the filling of an empty index', async () => {
    const made = await scratch.create();
    await made.clippings.create(clippingDraft('aa000001'));
    await made.close();
    await rm(join(made.folder, 'index.sqlite'));
    const library = await Library.open(made.folder, { quietFor: HOUR });
    expect(library.index.list({ query: '', sort: 'newest', offset: 0, limit: 10 }).total).toBe(1);
    await library.close();
  });
});
