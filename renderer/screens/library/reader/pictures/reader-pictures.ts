import { createContext, useContext, type MouseEvent } from 'react';
import type { Block } from '../../../../../core/model/block';
import type { PictureFile } from '../../../../../core/model/picture-file';

/** A figure whose picture is in the library. */
export interface ReaderPicture {
  blockId: string;
  file: PictureFile;
  alt: string;
  caption: string;
  /** Where the window loads it from. */
  source: string;
}

export interface ReaderPictures {
  all: readonly ReaderPicture[];
  open(picture: ReaderPicture): void;
  /** Shows what can be done with it. */
  onMenu(picture: ReaderPicture, event: MouseEvent): void;
}

const NONE: ReaderPictures = { all: [], open: () => undefined, onMenu: () => undefined };

export const PicturesContext = createContext<ReaderPictures>(NONE);

/** @returns the picture of a figure, null when the library has none, and what can be done with it */
export function useReaderPicture(blockId: string): { picture: ReaderPicture | null } & Omit<ReaderPictures, 'all'> {
  const { all, open, onMenu } = useContext(PicturesContext);
  return { picture: all.find((picture) => picture.blockId === blockId) ?? null, open, onMenu };
}

/** @returns the pictures of a clipping that are in the library, in their order; `source` says where one is loaded from */
export function picturesOf(blocks: readonly Block[], source: (file: PictureFile) => string): ReaderPicture[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'figure' || block.file === undefined) return [];
    const { id, file, alt, caption } = block;
    return [{ blockId: id, file, alt, caption: caption.map(({ text }) => text).join(''), source: source(file) }];
  });
}
