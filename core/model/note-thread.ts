import { z } from 'zod';
import { instant } from './moment';

/** What somebody said to a note. `author` is the name that this person goes by in Dateline. */
export const noteReply = z.object({ author: z.string().max(200), text: z.string().min(1).max(100_000), at: instant });
export type NoteReply = z.infer<typeof noteReply>;

/** What goes on below a note: replies in their order, and whether the matter is settled. */
export const noteThread = z.object({ replies: z.array(noteReply).max(1000), resolved: z.boolean() });
export type NoteThread = z.infer<typeof noteThread>;
