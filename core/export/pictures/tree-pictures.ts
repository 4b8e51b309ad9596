import { readFile } from 'node:fs/promises';
import type { PictureType } from '../../model/picture-file';
import { goOn } from '../go-on';
import type { DocumentTree, TreeBlock, TreePicture } from '../../tree/document-tree';

/** A picture of the tree with its bytes. */
export interface LoadedPicture extends TreePicture {
  bytes: Buffer;
}

export interface LoadedPictures {
  /** By path. */
  pictures: ReadonlyMap<string, LoadedPicture>;
  /** Pictures that cannot be shown: their files are gone, or the format is not one that `types` names. */
  missing: number;
}

/**
 * Reads the pictures of a tree, each once.
 * @param types the formats that can be shown where the pictures go
 * @param fileOf where a picture of the tree lies, null when it is not there
 * @throws DatelineError `cancelled`
 */
export async function loadPictures(tree: DocumentTree, types: ReadonlySet<PictureType>, fileOf: (path: string) => string | null, signal?: AbortSignal): Promise<LoadedPictures> {
  const pictures = new Map<string, LoadedPicture>();
  let missing = 0;
  for (const picture of new Map(treePictures(tree).map((one) => [one.path, one])).values()) {
    goOn(signal);
    const file = types.has(picture.mediaType) ? fileOf(picture.path) : null;
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    if (bytes === null) missing += 1;
    else pictures.set(picture.path, { ...picture, bytes });
  }
  return { pictures, missing };
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
