import { createInterface } from 'node:readline';
import { clippingPath } from '../../../core/library/layout';
import { Library } from '../../../core/library/library';
import { DatelineError } from '../../../core/model/dateline-error';
import { CLIPPINGS } from '../support/base-library';
import { say } from './say';

const [folder = ''] = process.argv.slice(2);
const [CLIPPING = ''] = CLIPPINGS;

// One of two Datelines on a library: does what it is told, a line at a time.
const library = await Library.open(folder);
await library.settled();
say({ opened: true, pid: process.pid, readOnlyReason: library.readOnlyReason, listed: library.index.list({ query: '', sort: 'newest', offset: 0, limit: 1000 }).total });

async function save(): Promise<void> {
  try {
    const { revision, checksum } = await library.clippings.save({ ...(await library.clippings.get(CLIPPING)), note: `${String(process.pid)} `.repeat(50_000) });
    say({ saved: clippingPath(CLIPPING), revision, checksum });
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    say({ refused: error.message });
  }
}

async function saveWithoutEnd(): Promise<void> {
  for (;;) await save();
}

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  save,
  'save without end': saveWithoutEnd,
  close: () => library.close(),
};

for await (const line of createInterface({ input: process.stdin })) {
  await COMMANDS[line]?.();
  if (line === 'close') break;
}
process.exit(0);
