import { readFile } from 'node:fs/promises';
import type { PictureType } from '../../model/picture-file';
import { goOn } from '../go-on';
import { pictureLimit } from '../picture-limit';
import { shrinkPicture, type PictureLimit } from '../shrink-picture';
import type { DocumentTree, TreeBlock, TreePicture } from '../../tree/document-tree';

/** A picture of the tree with its bytes, in the format that `mediaType` says; `width` and `height` are those of the original. */
export interface LoadedPicture extends TreePicture {
  bytes: Buffer;
}

export interface LoadedPictures {
  /** By path. */
  pictures: ReadonlyMap<string, LoadedPicture>;
  /** Pictures that cannot be shown: their files are gone or damaged. */
  missing: number;
}

/** Where the pictures go. */
export interface PicturePlace {
  /** The formats that can be shown there; a picture in another one becomes one of them. */
  types: ReadonlySet<PictureType>;
  /** Bytes for all pictures together; what a PDF may take if left out. */
  bytes?: number;
}

/**
 * Reads the pictures of a tree, each once, no larger than is seen of them: photographs come with several megapixels, and
 * a file that holds many of them would be too large to send.
 * @param fileOf where a picture of the tree lies, null when it is not there
 * @throws DatelineError `cancelled`
 */
export async function loadPictures(tree: DocumentTree, place: PicturePlace, fileOf: (path: string) => string | null, signal?: AbortSignal): Promise<LoadedPictures> {
  const pictures = new Map<string, LoadedPicture>();
  const wanted = [...new Map(treePictures(tree).map((one) => [one.path, one])).values()];
  const limit = pictureLimit(wanted.length, place.bytes);
  let missing = 0;
  for (const picture of wanted) {
    goOn(signal);
    const file = fileOf(picture.path);
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    const loaded = bytes === null ? null : await fitting({ ...picture, bytes }, place, limit);
    if (loaded === null) missing += 1;
    else pictures.set(picture.path, loaded);
  }
  return { pictures, missing };
}

/** @returns the picture as it can be shown, null for one that cannot be read */
async function fitting(picture: LoadedPicture, { types }: PicturePlace, limit: PictureLimit): Promise<LoadedPicture | null> {
  const isShown = types.has(picture.mediaType);
  if (isShown && picture.bytes.length <= limit.bytes) return picture;
  try {
    const { bytes, extension } = await shrinkPicture(picture.bytes, picture.mediaType, limit);
    if (isShown && bytes.length >= picture.bytes.length) return picture;
    return { ...picture, bytes, mediaType: extension === 'png' ? 'image/png' : 'image/jpeg' };
  } catch {
    return isShown ? picture : null;
  }
}

function treePictures(tree: DocumentTree): TreePicture[] {
  const inArticles = tree.sections.flatMap(({ clippings }) => clippings.flatMap(({ blocks }) => inBlocks(blocks)));
  return [...(tree.look.logo === null ? [] : [tree.look.logo]), ...inBlocks(tree.narrative), ...inArticles];
}

function inBlocks(blocks: readonly TreeBlock[]): TreePicture[] {
  return blocks.flatMap((block) => (block.type === 'picture' && block.file !== undefined ? [block.file] : []));
}

/** @returns what the person who exports is told of pictures that are not in the file */
export function missingPictures(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'One picture could not be put into the file; its caption stands for it.' : `${String(count)} pictures could not be put into the file; their captions stand for them.`];
}
