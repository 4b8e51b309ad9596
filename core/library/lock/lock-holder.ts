import { z } from 'zod';

/** Who has a library open: the content of `library.lock`. `startedAt` is when the lock was taken. */
export const lockHolder = z.object({
  host: z.string(),
  pid: z.int().positive(),
  startedAt: z.iso.datetime(),
  token: z.string().min(16),
  user: z.string(),
});
export type LockHolder = z.infer<typeof lockHolder>;

/** Says to a person who holds a library. */
export function describeHolder(holder: LockHolder, ownHost: string): string {
  const where = holder.host === ownHost ? 'on this computer' : `on the computer “${holder.host}”`;
  const since = holder.startedAt.slice(0, 16).replace('T', ' ');
  return `It is open in another Dateline ${where} (user ${holder.user}, process ${String(holder.pid)}, since ${since} UTC).`;
}
