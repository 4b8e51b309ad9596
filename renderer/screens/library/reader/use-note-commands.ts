import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { useCommands } from '../../../components/keys/use-commands';
import { say } from '../../../components/say';
import { useLibrary } from '../../../components/use-library';
import type { Highlights } from '../use-highlights';

/** The keys of what is noted on the clipping in the reader, or on its picked highlight. */
export function useNoteCommands(clipping: Clipping, highlights: Highlights): void {
  const { editable, whyNot } = useLibrary();
  const resolve = useAction('notes.resolve').mutate;
  useCommands({
    'clipping.highlightDetails': () => highlights.ask('states'),
    'clipping.reply': () => highlights.ask('reply'),
    'clipping.summary': () => highlights.ask('summary'),
    'clipping.resolve': () => {
      if (!editable) return say(whyNot ?? '', { id: 'read-only', tone: 'failure' });
      const highlight = clipping.highlights.find(({ id }) => id === highlights.selected);
      const thread = highlight ? highlight.thread : clipping.thread;
      resolve({ clippingId: clipping.id, highlightId: highlight?.id ?? null, resolved: thread?.resolved !== true });
    },
  });
}
