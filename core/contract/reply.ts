import { z } from 'zod';
import { DatelineError, errorCode } from '../model/dateline-error';

/** How the answer to a call crosses between processes: a failure is data, never a bare throw. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: errorCode, message: z.string() }) }),
]);
export type Reply = z.infer<typeof reply>;

/** The envelope for a failure; what is not a `DatelineError` is reported as `unexpected`. */
export function failure(error: unknown): Extract<Reply, { ok: false }> {
  if (error instanceof DatelineError) return { ok: false, error: { code: error.code, message: error.message } };
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, error: { code: 'unexpected', message: `Something went wrong inside Dateline: ${message}` } };
}

/**
 * @returns the value of a reply that came from another process
 * @throws DatelineError rebuilt from a failure, or `unexpected` for something that is no reply
 */
export function unwrap(received: unknown): unknown {
  const parsed = reply.safeParse(received);
  if (!parsed.success) throw new DatelineError('unexpected', 'Dateline received an answer that it does not understand.');
  if (!parsed.data.ok) throw new DatelineError(parsed.data.error.code, parsed.data.error.message);
  return parsed.data.value;
}
