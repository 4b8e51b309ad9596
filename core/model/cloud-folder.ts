import { z } from 'zod';

/** Who keeps a folder in step with other computers, or that it lies on another one. */
export const cloudKind = z.enum(['dropbox', 'onedrive', 'icloud', 'google-drive', 'nextcloud', 'yandex-disk', 'syncthing', 'pcloud', 'mega', 'other-cloud', 'network']);
export type CloudKind = z.infer<typeof cloudKind>;

/** `root` is the folder that is kept in step, or the share. */
export const cloudFolder = z.object({ kind: cloudKind, root: z.string() });
export type CloudFolder = z.infer<typeof cloudFolder>;
