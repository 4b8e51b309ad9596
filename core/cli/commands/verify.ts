import { makeClippingAnew } from '../../app/make-clipping-anew';
import type { Library } from '../../library/library';
import { repairLibrary } from '../../library/verify/repair-library';
import { verifyLibrary } from '../../library/verify/verify-library';
import type { LibraryFault, MendedFault } from '../../model/library-fault';
import type { Command, CommandTools } from '../command';
import { noteEvery } from '../note-every';

export const verify: Command = {
  name: 'verify',
  usage: '[--repair]',
  summary: 'Look at every file of the library, and mend what can be mended',
  details:
    'Each document is compared with its checksum, each original with the hash it was captured with. Nothing is changed\nwithout --repair. With it, damaged files are set aside, clippings and reviews come back from their newest good copy,\na clipping without one is made anew from its original, and the index is made anew; nothing is deleted but what broken-off saves left.',
  options: [],
  flags: ['repair'],
  words: { least: 0, most: 0 },
  async run(input, tools) {
    const folder = tools.libraryFolder();
    const found = await look(folder, tools);
    const repaired = input.flag('repair') && found.length > 0 ? await repair(folder, found, tools) : null;
    const problems = repaired?.left ?? found;
    const ok = problems.length === 0;
    tools.output.result({ ok, problems, ...(repaired ? { repaired: repaired.mended } : {}) }, (report) => describe(report));
    return ok;
  },
};

async function repair(folder: string, found: readonly LibraryFault[], tools: CommandTools): Promise<{ mended: Mended[]; left: LibraryFault[] }> {
  const library: Library = await tools.library();
  const remedied = await repairLibrary(library, found, { makeAnew: (opened, id) => makeClippingAnew(opened, tools.parser(), id) });
  // Closed first: the index is then whole on disk.
  await library.close();
  const left = await look(folder, tools);
  const key = ({ file, fault }: LibraryFault): string => `${fault} ${file}`;
  const leftKeys = new Set(left.map(key));
  const doneOf = new Map(remedied.map((fault) => [key(fault), fault.done]));
  // What has no remedy of its own was mended by opening the library.
  return { mended: found.filter((fault) => !leftKeys.has(key(fault))).map((fault) => ({ ...fault, done: doneOf.get(key(fault)) ?? null })), left };
}

interface Mended extends LibraryFault {
  done: MendedFault['done'] | null;
}

const DONE: Record<MendedFault['done'], string> = { 'set-aside': 'set aside', 'brought-back': 'brought back', removed: 'removed', 'to-trash': 'to trash', 'made-anew': 'made anew' };

function look(folder: string, { output, signal }: CommandTools): Promise<LibraryFault[]> {
  return verifyLibrary(folder, { signal, onProgress: noteEvery(output, 'documents') });
}

function describe({ ok, problems, repaired = [] }: { ok: boolean; problems: LibraryFault[]; repaired?: Mended[] }): string {
  const lines = [...repaired.map((fault) => ({ ...fault, what: fault.done === null ? 'mended' : DONE[fault.done] })), ...problems.map((fault) => ({ ...fault, what: 'wrong' }))];
  const width = Math.max(6, ...lines.map(({ what }) => what.length));
  const end = ok ? 'The library is whole.' : `${String(problems.length)} ${problems.length === 1 ? 'thing is' : 'things are'} wrong.`;
  return [...lines.map(({ what, file, message }) => `${what.padEnd(width)}  ${file}: ${message}`), end].join('\n');
}
