import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { sha256 } from '../../library/storage/sha256';
import type { LoadedPicture } from '../pictures/tree-pictures';

const MEDIA = 'word/media/';

/**
 * What stands for a picture while `docx` makes the document. It would hash and compress the picture itself in script, which
 * takes a second for 20 MB, in which nothing else is done; pictures are compressed already.
 */
export function standIn({ bytes }: Pick<LoadedPicture, 'bytes'>): Buffer {
  return Buffer.from(sha256(bytes));
}

/** @returns the Word document with the pictures where something stands for them; a picture that is used twice is in it once */
export async function placePictures(document: Buffer, pictures: Iterable<LoadedPicture>): Promise<Buffer> {
  const byStandIn = new Map([...pictures].map((picture) => [standIn(picture).toString(), picture.bytes]));
  if (byStandIn.size === 0) return document;
  const packed = await fromBufferPromise(document, { lazyEntries: true });
  const zip = new ZipFile();
  for await (const entry of packed.eachEntry()) {
    const content = await buffer(await packed.openReadStreamPromise(entry));
    const picture = entry.fileName.startsWith(MEDIA) ? byStandIn.get(content.toString()) : undefined;
    zip.addBuffer(picture ?? content, entry.fileName, { compress: picture === undefined });
  }
  zip.end();
  return buffer(zip.outputStream);
}
