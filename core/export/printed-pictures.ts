import type { DocumentTree, TreeBlock } from '../tree/document-tree';
import type { PictureType } from '../model/picture-file';

/** A picture that a template can place: under `path`, from a file of this machine. */
export interface TypesetPicture {
  path: string;
  file: string;
}

export interface PrintedPictures {
  pictures: TypesetPicture[];
  /** Pictures that cannot be printed: their files are gone, or the typesetter does not know their format. */
  missing: number;
}

const PRINTABLE: ReadonlySet<PictureType> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/**
 * @param fileOf where a picture of the tree lies, null when it is not there
 * @returns the pictures that a tree is printed with, each once
 */
export function printedPictures(tree: DocumentTree, fileOf: (path: string) => string | null): PrintedPictures {
  const pictures = new Map<string, TypesetPicture>();
  let missing = 0;
  for (const { file } of tree.sections.flatMap(({ clippings }) => clippings).flatMap(({ blocks }) => blocks).filter(isPicture)) {
    if (file === undefined || pictures.has(file.path)) continue;
    const found = PRINTABLE.has(file.mediaType) ? fileOf(file.path) : null;
    if (found === null) missing += 1;
    else pictures.set(file.path, { path: file.path, file: found });
  }
  return { pictures: [...pictures.values()], missing };
}

function isPicture(block: TreeBlock): block is Extract<TreeBlock, { type: 'picture' }> {
  return block.type === 'picture';
}
