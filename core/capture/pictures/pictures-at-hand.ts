/** Finds the bytes of a picture that came with a page, by the address that the page gives it; null when it did not. */
export type PicturesAtHand = (address: string) => Uint8Array | null | Promise<Uint8Array | null>;

/** @returns one that asks several, in order */
export function picturesFrom(...sources: readonly (PicturesAtHand | undefined)[]): PicturesAtHand {
  return async (address) => {
    for (const source of sources) {
      const bytes = (await source?.(address)) ?? null;
      if (bytes !== null) return bytes;
    }
    return null;
  };
}
