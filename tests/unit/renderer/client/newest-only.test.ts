import { expect, it } from 'vitest';
import { NewestOnly } from '../../../../renderer/client/newest-only';

/** Questions whose answers are given by the test. */
function questions() {
  const asked: string[] = [];
  const answers = new Map<string, (failed?: boolean) => Promise<void>>();
  const ask = (name: string) => () => {
    asked.push(name);
    return new Promise<string>((resolve, reject) => {
      answers.set(name, async (failed) => {
        if (failed === true) reject(new Error('No answer.'));
        else resolve(name);
        await new Promise((done) => setImmediate(done));
      });
    });
  };
  return { asked, ask, answer: (name: string, failed?: boolean) => answers.get(name)?.(failed) };
}

it('asks at once, and of what is wanted meanwhile only for the newest', async () => {
  const { asked, ask, answer } = questions();
  const came: string[] = [];
  const newest = new NewestOnly<string>((text) => came.push(text));
  for (const name of ['one', 'two', 'three', 'four']) newest.want(ask(name));
  expect(asked).toEqual(['one']);
  await answer('one');
  expect(asked).toEqual(['one', 'four']);
  expect(came).toEqual(['one']);
  await answer('four');
  expect(came).toEqual(['one', 'four']);
  newest.want(ask('five'));
  expect(asked).toEqual(['one', 'four', 'five']);
});

it('asks for nothing that was dropped, and goes on after a failure', async () => {
  const { asked, ask, answer } = questions();
  const came: string[] = [];
  const newest = new NewestOnly<string>((text) => came.push(text));
  newest.want(ask('one'));
  newest.want(ask('two'));
  newest.drop();
  await answer('one', true);
  expect(asked).toEqual(['one']);
  newest.want(ask('three'));
  await answer('three');
  expect(came).toEqual(['three']);
});
