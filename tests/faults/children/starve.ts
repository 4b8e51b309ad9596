import { join } from 'node:path';
import { Library } from '../../../core/library/library';
import { DatelineError } from '../../../core/model/dateline-error';
import { Random } from '../../unit/random';
import { arm, disarm } from './faulty-calls';
import { say } from './say';
import { saves } from './saves';

const [kind = '', folder = '', errno = '0', how = 'once', seed = '0', from = '1'] = process.argv.slice(2);

// Lets the first system call of a save fail, then the second, and so on until a save gets through untouched. After
// each the cause is gone, and the save is made again.
if (kind === 'opening') await openArmed();
const save = saves[kind];
if (save === undefined) throw new Error(`There is no save “${kind}”.`);
const library = await Library.open(join(folder, 'library'));
await library.settled();
const tools = { library, folder, random: new Random(Number(seed)) };
for (let at = Number(from); ; at += 1) {
  const first = await save.prepare(tools, at);
  arm(Number(errno), at, how === 'lasting');
  const failure = await first.run().then(() => null, (error: unknown) => error);
  const isHit = disarm();
  if (!isHit && failure !== null) throw failure;
  if (!isHit) break;
  if (failure !== null && !(failure instanceof DatelineError)) throw new Error(`Call ${String(at)}: not told in plain words: ${String(failure)}`);
  const found = await first.found();
  const mayBe = failure === null ? ['new'] : ['old', 'new'];
  if (!mayBe.includes(found)) throw new Error(`Call ${String(at)}: after ${failure === null ? 'a save that was confirmed' : 'a refused save'} the file is ${found}.`);
  say({ at, outcome: failure === null ? 'saved all the same' : found === 'old' ? 'refused' : 'refused, though written', code: failure?.code ?? null, message: failure?.message ?? null });
  await library.settled();
  await first.run(true).catch((error: unknown) => { throw new Error(`Call ${String(at)}: the next save did not work: ${String(error)}`); });
  if ((await first.found()) !== 'new') throw new Error(`Call ${String(at)}: the next save is not there.`);
}
await library.settled();
await library.close();

/** Everything that is done from the lock to the backup of the day, and to the end of it. */
async function openArmed(): Promise<never> {
  arm(Number(errno), Number(from), how === 'lasting');
  const opened = await Library.open(join(folder, 'library'));
  await opened.settled();
  await opened.close();
  disarm();
  process.exit(0);
}
