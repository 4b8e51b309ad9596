import { z } from 'zod';

/**
 * What every document in a library folder carries besides its content.
 * `revision` counts saves; `checksum` is `sha256-<hex>` over the document without its checksum.
 */
export function envelope<F extends string, V extends number>(format: F, version: V) {
  return {
    format: z.literal(format),
    version: z.literal(version),
    revision: z.int().nonnegative(),
    checksum: z.string(),
  };
}
