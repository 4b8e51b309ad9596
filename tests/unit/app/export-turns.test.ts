import { expect, test } from 'vitest';
import { ExportTurns } from '../../../core/app/export-turns';

/** A job that ends when told to, or when its signal does. */
function job(log: string[], name: string) {
  let finish: () => void = () => undefined;
  const work = (signal: AbortSignal) => {
    log.push(name);
    return new Promise<string>((resolve, reject) => {
      finish = () => resolve(name);
      signal.addEventListener('abort', () => reject(new Error(`${name} ended`)));
    });
  };
  return { work, finish: () => finish() };
}

test('of the previews that wait behind a running one only the newest is made', async () => {
  const turns = new ExportTurns();
  const log: string[] = [];
  const [first, second, third] = [job(log, 'first'), job(log, 'second'), job(log, 'third')];
  const running = turns.preview(first.work);
  await expect.poll(() => log).toEqual(['first']);
  const waiting = [turns.preview(second.work), turns.preview(third.work)];
  first.finish();
  await expect(waiting[0]).rejects.toMatchObject({ code: 'cancelled' });
  await expect.poll(() => log).toEqual(['first', 'third']);
  third.finish();
  expect(await Promise.all([running, waiting[1]])).toEqual(['first', 'third']);
});

test('a cancel of the pages ends the one that is made and drops the one that waits, but no file', async () => {
  const turns = new ExportTurns();
  const log: string[] = [];
  const [first, second, save] = [job(log, 'first'), job(log, 'second'), job(log, 'save')];
  const running = turns.preview(first.work);
  await expect.poll(() => log).toEqual(['first']);
  const ends = Promise.allSettled([running, turns.preview(second.work), turns.save(save.work)]);
  turns.cancel('preview');
  await expect.poll(() => log).toEqual(['first', 'save']);
  turns.cancel('preview');
  save.finish();
  expect((await ends).map((end) => end.status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

test('a cancel of a file ends it, running or waiting, but not the pages before it', async () => {
  const turns = new ExportTurns();
  const log: string[] = [];
  const [pages, waiting, running] = [job(log, 'pages'), job(log, 'waiting'), job(log, 'running')];
  const made = turns.preview(pages.work);
  await expect.poll(() => log).toEqual(['pages']);
  const dropped = turns.save(waiting.work);
  turns.cancel('save');
  pages.finish();
  expect(await made).toBe('pages');
  await expect(dropped).rejects.toMatchObject({ code: 'cancelled' });
  const ended = turns.save(running.work);
  await expect.poll(() => log).toEqual(['pages', 'running']);
  turns.cancel('save');
  await expect(ended).rejects.toThrow('running ended');
});
