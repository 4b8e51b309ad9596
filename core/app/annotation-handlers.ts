import type { annotationCalls } from '../contract/annotation-calls';
import type { Handlers } from '../contract/contract';
import { AuthorStore } from './author-name';
import { changeReply, reply, resolve } from './note-threads';
import { recordEdits } from './record-edits';
import type { Session } from './session';
import { shownClipping } from './shown-clipping';
import { removeTranslation, translateClipping } from './translate-clipping';

/** What goes on below notes, and translations; every change can be taken back. */
export function annotationHandlers(session: Session): Handlers<keyof typeof annotationCalls> {
  const authors = new AuthorStore(session.context.profileFolder);
  return {
    'notes.author': () => authors.read(),
    'notes.nameAuthor': ({ name }) => authors.choose(name),
    'notes.reply': async ({ text, ...place }) => {
      const { name } = await authors.read();
      const { thread, edit } = await reply(session.library, place, name, text);
      recordEdits(session, { action: 'reply', count: 1 }, [edit]);
      return thread;
    },
    'notes.changeReply': async ({ at, text, ...place }) => {
      const { thread, edit } = await changeReply(session.library, place, at, text);
      recordEdits(session, { action: text === '' ? 'remove-reply' : 'change-reply', count: 1 }, [edit]);
      return thread;
    },
    'notes.resolve': async ({ resolved, ...place }) => {
      const { thread, edit } = await resolve(session.library, place, resolved);
      recordEdits(session, { action: resolved ? 'resolve-note' : 'reopen-note', count: 1 }, [edit]);
      return thread;
    },
    'clippings.translate': async ({ id, ...change }) => {
      recordEdits(session, { action: 'translate', count: 1 }, [await translateClipping(session.library, id, change)]);
      return shownClipping(session.library, id);
    },
    'clippings.removeTranslation': async ({ id }) => {
      recordEdits(session, { action: 'remove-translation', count: 1 }, [await removeTranslation(session.library, id)]);
      return shownClipping(session.library, id);
    },
  };
}
