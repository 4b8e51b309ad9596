import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { NoteReply, NoteThread } from '../model/note-thread';
import { changeClipping, type ClippingEdit, type ClippingPatch } from './clipping-edit';

/** The note that a thread goes on below: of a highlight, or of the clipping itself with null. */
export interface NotePlace {
  clippingId: Id;
  highlightId: Id | null;
}

interface ThreadEdit {
  thread: NoteThread;
  edit: ClippingEdit;
}

const NONE: NoteThread = { replies: [], resolved: false };

/** Adds a reply; what was settled is open again by that. @throws DatelineError `not-found` */
export function reply(library: Library, place: NotePlace, author: string, text: string): Promise<ThreadEdit> {
  return changeThread(library, place, ({ replies }) => ({ replies: [...replies, { author, text, at: laterThan(replies) }], resolved: false }));
}

/**
 * Changes the words of the reply of a moment; with an empty text the reply is gone.
 * @throws DatelineError `not-found`
 */
export function changeReply(library: Library, place: NotePlace, at: string, text: string): Promise<ThreadEdit> {
  return changeThread(library, place, ({ replies, resolved }) => {
    if (!replies.some((one) => one.at === at)) throw gone('reply');
    return { replies: replies.flatMap((one) => (one.at !== at ? [one] : text === '' ? [] : [{ ...one, text }])), resolved };
  });
}

/** Says that a note is settled, or is not. @throws DatelineError `not-found` */
export function resolve(library: Library, place: NotePlace, resolved: boolean): Promise<ThreadEdit> {
  return changeThread(library, place, (thread) => ({ ...thread, resolved }));
}

async function changeThread(library: Library, place: NotePlace, change: (thread: NoteThread) => NoteThread): Promise<ThreadEdit> {
  let thread = NONE;
  const edit = await changeClipping(library, place.clippingId, (clipping) => {
    thread = change(threadOf(clipping, place.highlightId) ?? NONE);
    const kept = thread.replies.length === 0 && !thread.resolved ? undefined : thread;
    return withThread(clipping, place.highlightId, kept);
  });
  return { thread, edit };
}

function threadOf({ thread, highlights }: Clipping, highlightId: Id | null): NoteThread | undefined {
  if (highlightId === null) return thread;
  const highlight = highlights.find(({ id }) => id === highlightId);
  if (!highlight) throw gone('highlight');
  return highlight.thread;
}

function withThread({ highlights }: Clipping, highlightId: Id | null, thread: NoteThread | undefined): ClippingPatch {
  if (highlightId === null) return { thread };
  return { highlights: highlights.map((one) => (one.id === highlightId ? { ...one, thread } : one)) };
}

// The moment names a reply, so that two within one millisecond must differ.
function laterThan(replies: readonly NoteReply[]): string {
  const last = Date.parse(replies.at(-1)?.at ?? '') || 0;
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}

function gone(what: string): DatelineError {
  return new DatelineError('not-found', `This ${what} is no longer there. Nothing was changed.`);
}
