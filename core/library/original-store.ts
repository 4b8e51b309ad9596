import { dirname, join } from 'node:path';
import type { Original } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { pictureName } from '../model/picture-file';
import { insideLibrary } from './inside-library';
import { ORIGINALS_FOLDER, originalPath, pictureFilePath } from './layout';
import type { LibraryContext } from './library-context';
import { atomicWrite } from './storage/atomic-write';
import { readFailure } from './storage/io-error';
import { readIfThere } from './storage/read-if-there';
import { sha256 } from './storage/sha256';
import { temporaryName } from './storage/temporary-file';

/** The bytes of clippings as they came in. Written once, never again. */
export class OriginalStore {
  constructor(private readonly context: LibraryContext) {}

  /**
   * Keeps the bytes of a clipping.
   *
   * @param extension of the file, without a dot: letters and digits
   * @param encoding of the text in it, or null if it holds no text or that is not known
   * @throws DatelineError `conflict` if other bytes are kept under this id already
   */
  async put(id: Id, extension: string, bytes: Uint8Array, mediaType: string, encoding: string | null): Promise<Original> {
    this.context.mustBeWritable();
    if (!/^[a-z0-9]{1,10}$/.test(extension)) throw new DatelineError('bad-input', `“${extension}” is no file extension that an original can have.`);
    const path = originalPath(id, extension);
    const original = { path, mediaType, bytes: bytes.byteLength, sha256: sha256(bytes), encoding };
    const file = insideLibrary(this.context.folder, path);
    const present = await this.bytesAt(file);
    if (present === null) await atomicWrite(file, bytes);
    else if (sha256(present) !== original.sha256) throw new DatelineError('conflict', `Other bytes are kept at ${path} already. They were left as they are.`);
    return original;
  }

  /**
   * Keeps a picture of a clipping beside its original. The same bytes under the same name are kept once.
   * @param name as `pictureName` requires it
   * @throws DatelineError `bad-input` for any other name
   */
  async putPicture(id: Id, name: string, bytes: Uint8Array): Promise<void> {
    this.context.mustBeWritable();
    if (!pictureName.safeParse(name).success) throw new DatelineError('bad-input', `“${name}” is no name that a picture can have.`);
    const file = insideLibrary(this.context.folder, pictureFilePath(id, name));
    // Its temporary file lies beside the originals, so that what a kill leaves is found without a look into every folder of pictures.
    if ((await this.bytesAt(file)) === null) await atomicWrite(file, bytes, temporaryName(join(dirname(dirname(file)), name)));
  }

  /**
   * @returns the bytes, proved to be those that were captured
   * @throws DatelineError `not-found`, or `damaged` if the file was changed
   */
  async read(original: Original): Promise<Uint8Array> {
    const file = insideLibrary(this.context.folder, original.path);
    // An original can only lie among the originals, whatever a document says.
    if (!original.path.startsWith(`${ORIGINALS_FOLDER}/`) || original.path.includes('..')) {
      throw new DatelineError('forbidden', `“${original.path}” is no place of an original.`);
    }
    const bytes = await this.bytesAt(file);
    if (bytes === null) throw new DatelineError('not-found', `The original ${original.path} is not in the library any more. The clipping's text is.`);
    if (sha256(bytes) !== original.sha256) throw new DatelineError('damaged', `The original ${original.path} was changed since it was captured. The clipping's text is as it was.`);
    return bytes;
  }

  private async bytesAt(file: string): Promise<Uint8Array | null> {
    try {
      return await readIfThere(file);
    } catch (error) {
      throw readFailure(error, file);
    }
  }
}
