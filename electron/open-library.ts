import { z } from 'zod';
import type { Reply } from '../core/contract/reply';

const opened = z.object({ id: z.string(), folder: z.string() }).nullable();
// The first of a window is the one for the state: the worker opens what was open last by itself.
const telling: ReadonlySet<string> = new Set(['library.state', 'library.create', 'library.open', 'library.openSample']);

/** What main remembers of the open library: pictures are served from it, and a restarted worker opens it again. */
export class OpenLibrary {
  current: { id: string; folder: string } | null = null;

  /** Takes note of the worker's answer to a call. */
  note(name: string, reply: Reply): void {
    if (!reply.ok) return;
    if (telling.has(name)) this.current = opened.parse(reply.value);
    if (name === 'library.close') this.current = null;
  }
}
