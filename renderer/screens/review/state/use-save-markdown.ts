import { useAction } from '../../../client/use-action';
import { call } from '../../../client/call';
import type { Id } from '../../../../core/model/id';
import { useSavedNotice } from '../../export/use-saved-notice';

/** Asks for a file and writes a review to it as Markdown. */
export function useSaveMarkdown(): (reviewId: Id) => Promise<void> {
  const choosing = useAction('shell.chooseSaveFile');
  const saving = useAction('export.save');
  const notify = useSavedNotice();
  return async (reviewId) => {
    try {
      const { options, suggestedName } = await call('export.defaults', { reviewId });
      const file = await choosing.mutateAsync({ suggestedName: `${suggestedName}.md`, format: 'md' });
      if (file !== null) notify(await saving.mutateAsync({ reviewId, format: 'md', options, file }));
    } catch {
      // The action has shown why.
    }
  };
}
