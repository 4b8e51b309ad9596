import { z } from 'zod';
import { id } from '../../model/id';
import { instant } from '../../model/moment';

export const MANIFEST_FILE = 'backup.json';
export const BACKUP_FORMAT = 'dateline/backup';
export const BACKUP_VERSION = 1;

/** The last entry of a backup file: what it is a backup of, and the SHA-256 (hex) of every other entry. */
export const backupManifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().positive(),
  library: z.object({ id, name: z.string() }),
  madeAt: instant,
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type BackupManifest = z.infer<typeof backupManifest>;
