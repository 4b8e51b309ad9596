import { existsSync } from 'node:fs';
import type { LibraryFault } from '../../model/library-fault';
import { insideLibrary } from '../inside-library';
import { ClippingIndex } from '../index/clipping-index';
import { IndexUpkeep } from '../index/index-upkeep';
import { INDEX_FILE } from '../layout';

/** Whether the index can be read and agrees with the clippings. One that is not there is made at the next opening. */
export async function* indexFaults(folder: string): AsyncGenerator<LibraryFault> {
  if (!existsSync(insideLibrary(folder, INDEX_FILE))) return;
  const index = new ClippingIndex({ folder, mode: 'shared', query: () => ({ sections: [], agencies: [], ended: [] }), outlets: () => [] });
  try {
    const reason = index.shared ? index.damage() : 'it cannot be read, or was made by another version of Dateline';
    if (reason !== null) {
      yield fault(`The index cannot be used: ${reason}.`);
      return;
    }
    const changed = await new IndexUpkeep(folder, index, () => Promise.resolve(), false).changedIds();
    if (changed.length > 0) yield fault(changed.length === 1 ? `The index does not know how the clipping ${changed[0] ?? ''} now is.` : `The index does not know how ${String(changed.length)} clippings now are, ${changed[0] ?? ''} among them.`);
  } finally {
    index.close();
  }
}

function fault(message: string): LibraryFault {
  return { file: INDEX_FILE, fault: 'index', message: `${message} It is brought up to date when the library is opened; no clipping is affected.` };
}
