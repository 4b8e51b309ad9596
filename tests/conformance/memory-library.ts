import type { CaptureLibrary } from '../../core/capture/capture-library';
import { sha256 } from '../../core/library/storage/sha256';
import type { Clipping } from '../../core/model/clipping';
import { DatelineError } from '../../core/model/dateline-error';

/** A library that keeps nothing beyond one input, so that inputs made from one another are no duplicates. */
export function memoryLibrary(): CaptureLibrary & { made: Clipping[] } {
  const library: CaptureLibrary & { made: Clipping[] } = {
    made: [],
    document: { outlets: [] },
    clippings: {
      newId: () => '00000000',
      get: () => Promise.reject(new DatelineError('not-found', 'Nothing is kept here.')),
      change: () => Promise.reject(new DatelineError('not-found', 'Nothing is kept here.')),
      create: (draft) => {
        const clipping: Clipping = { ...draft, format: 'dateline/clipping', version: 1, revision: 0, checksum: '' };
        library.made.push(clipping);
        return Promise.resolve(clipping);
      },
    },
    originals: {
      put: (id, extension, bytes, mediaType, encoding) => {
        return Promise.resolve({ path: `${id}.${extension}`, mediaType, bytes: bytes.length, sha256: sha256(bytes), encoding });
      },
      putPicture: () => Promise.resolve(),
    },
    index: { findByAddress: () => null, findByHash: () => null, beginBatch: () => undefined, endBatch: () => undefined },
  };
  return library;
}
