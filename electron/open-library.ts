import { z } from 'zod';
import type { Reply } from '../core/contract/reply';

const opened = z.object({ id: z.string(), folder: z.string() });
const opening: ReadonlySet<string> = new Set(['library.create', 'library.open', 'library.openSample']);

/** What main remembers of the open library: pictures are served from it, and a restarted worker opens it again. */
export class OpenLibrary {
  current: { id: string; folder: string } | null = null;

  /** Takes note of the worker's answer to a call. */
  note(name: string, reply: Reply): void {
    if (!reply.ok) return;
    if (opening.has(name)) this.current = opened.parse(reply.value);
    if (name === 'library.close') this.current = null;
  }
}
