import { z } from 'zod';

/**
 * The file name of a version of a clipping that is kept beside the one in use: its name, or the one that a sync program
 * gave it, with the moment at which it was put there.
 */
export const otherVersionName = z
  .string()
  .max(400)
  .regex(/^[0-9a-f]{8,32}[^/\\]*\.json\.other-\d{8}T\d{6}Z(?:-\d{1,4})?$/u);
