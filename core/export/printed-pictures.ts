import type { DocumentTree, TreeBlock } from '../tree/document-tree';
import type { PictureType } from '../model/picture-file';

/** A picture that a template can place: under `path`, from a file of this machine. */
export interface TypesetPicture {
  path: string;
  file: string;
  mediaType: PictureType;
}

export interface PrintedPictures {
  pictures: TypesetPicture[];
  /** Pictures that cannot be printed: their files are gone. */
  missing: number;
}

/**
 * @param fileOf where a picture of the tree lies, null when it is not there
 * @returns the pictures that a tree is printed with, each once
 */
export function printedPictures(tree: DocumentTree, fileOf: (path: string) => string | null): PrintedPictures {
  const pictures = new Map<string, TypesetPicture>();
  let missing = 0;
  const inText = tree.sections.flatMap(({ clippings }) => clippings).flatMap(({ blocks }) => blocks).filter(isPicture);
  for (const file of [tree.look.logo, ...inText.map((picture) => picture.file)]) {
    if (!file || pictures.has(file.path)) continue;
    const found = fileOf(file.path);
    if (found === null) missing += 1;
    else pictures.set(file.path, { path: file.path, file: found, mediaType: file.mediaType });
  }
  return { pictures: [...pictures.values()], missing };
}

function isPicture(block: TreeBlock): block is Extract<TreeBlock, { type: 'picture' }> {
  return block.type === 'picture';
}
