import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAfterKill, mustBe } from '../kill/judge-after-kill';
import { killAt } from '../kill/aim';
import { BaseLibrary, CLIPPINGS } from '../support/base-library';
import type { Amount, FaultCase, FaultSection } from '../support/fault-case';
import { start, type Running } from '../support/programs';

const TOGETHER = 5;
const ROUNDS: Record<Amount, number> = { few: 1, all: 10 };

/** Two programs, and more, on one library at once. */
export const twoRounds: FaultSection = {
  name: 'two',
  async cases(amount) {
    const base = await BaseLibrary.make();
    const kinds = [(): FaultCase => secondReads(base), (): FaultCase => startTogether(base), (): FaultCase => killedWhileTwo(base)];
    return kinds.flatMap((kind) => Array.from({ length: ROUNDS[amount] }, kind));
  },
};

function secondReads(base: BaseLibrary): FaultCase {
  return {
    name: 'a second one opens the library and goes',
    async run({ folder }) {
      const library = await base.copyTo(folder);
      const first = await opened(library);
      const second = await opened(library);
      mustBe(first.readOnlyReason === null, `the first can only read: ${String(first.readOnlyReason)}`);
      mustBe(saysWho(second, first), `the second does not say who has it: ${String(second.readOnlyReason)}`);
      mustBe(second.listed === CLIPPINGS.length, `the second lists ${String(second.listed)} clippings`);
      mustBe('refused' in (await told(second, 'save')), 'the second could save');
      await told(second, 'close');
      mustBe(existsSync(join(library, 'library.lock')), 'the second took the lock of the first with it');
      mustBe('saved' in (await told(first, 'save')), 'the first could not save any more');
      await told(first, 'close');
      mustBe(!existsSync(join(library, 'library.lock')), 'the first left its lock');
      await judgeAfterKill({ activity: 'two', folder, library, said: first.running.lines });
      return 'it read, and was told who writes';
    },
  };
}

function startTogether(base: BaseLibrary): FaultCase {
  return {
    name: `${String(TOGETHER)} start at once, after one that was killed`,
    async run({ folder }) {
      const library = await base.copyTo(folder);
      const before = await opened(library);
      await killed(before);
      const all = await Promise.all(Array.from({ length: TOGETHER }, () => opened(library)));
      const writers = all.filter(({ readOnlyReason }) => readOnlyReason === null);
      const [writer] = writers;
      if (writer === undefined || writers.length > 1) throw new Error(`${String(writers.length)} of them may write.`);
      const readers = all.filter((one) => one !== writer);
      mustBe(readers.every((reader) => saysWho(reader, writer)), `not all say who has it: ${JSON.stringify(readers.map(({ readOnlyReason }) => readOnlyReason))}`);
      for (const reader of readers) mustBe('refused' in (await told(reader, 'save')), 'one that reads could save');
      mustBe('saved' in (await told(writer, 'save')), 'the one that writes could not save');
      for (const one of [...readers, writer]) await told(one, 'close');
      await judgeAfterKill({ activity: 'two', folder, library, said: writer.running.lines });
      return 'one wrote, the others read';
    },
  };
}

function killedWhileTwo(base: BaseLibrary): FaultCase {
  return {
    name: 'one is killed while it saves and another reads',
    async run({ random, folder }) {
      const library = await base.copyTo(folder);
      const writer = await opened(library);
      const reader = await opened(library);
      writer.running.process.stdin?.write('save without end\n');
      killAt(writer.running.pid, [{ path: join(library, 'clippings'), levels: 1 }], { changes: 1 + random.below(20), delay: random.below(500) });
      await writer.running.ended;
      mustBe('refused' in (await told(reader, 'save')), 'the one that reads could save after the kill');
      const next = await opened(library);
      mustBe(next.readOnlyReason === null, `the lock of the killed one was not taken over: ${String(next.readOnlyReason)}`);
      mustBe('saved' in (await told(next, 'save')), 'the next one could not save');
      await told(reader, 'close');
      await told(next, 'close');
      await judgeAfterKill({ activity: 'two', folder, library, said: [...writer.running.lines.slice(-1), ...next.running.lines] });
      return 'the next one took over';
    },
  };
}

interface Opened {
  running: Running;
  readOnlyReason: unknown;
  listed: unknown;
}

async function opened(library: string): Promise<Opened> {
  const running = start('share', [library]);
  const { readOnlyReason, listed } = await running.said('opened');
  return { running, readOnlyReason, listed };
}

function saysWho({ readOnlyReason }: Opened, { running }: Opened): boolean {
  return typeof readOnlyReason === 'string' && readOnlyReason.includes(`process ${String(running.pid)}`);
}

/** @returns what it answers; for `close`, its last line when it has ended */
async function told({ running }: Opened, command: 'save' | 'close'): Promise<Record<string, unknown>> {
  const before = running.lines.length;
  running.process.stdin?.write(`${command}\n`);
  if (command === 'save') return running.next(before);
  const { code, errors } = await running.ended;
  mustBe(code === 0, `it did not close: ${errors}`);
  return {};
}

async function killed({ running }: Opened): Promise<void> {
  running.process.kill('SIGKILL');
  await running.ended;
}
