import { useCallback, useState, type ReactNode } from 'react';
import type { Id } from '../../../core/model/id';
import { useCommands } from '../../components/keys/use-commands';
import { lateDialog } from '../../components/late-dialog';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import { useNavigation } from '../../navigation/use-navigation';
import { RollForwardContext } from './roll-forward';

const RollForwardDialog = lateDialog(async () => (await import('../../dialogs')).RollForwardDialog, ({ asked }) => asked !== null);

/** Rolls reviews forward from anywhere in the window. */
export function RollForwardProvider({ children }: { readonly children: ReactNode }) {
  const { editable, whyNot } = useLibrary();
  const { view } = useNavigation();
  const [asked, setAsked] = useState<{ id: Id | null } | null>(null);
  const ask = useCallback(
    (id?: Id) => (editable ? setAsked({ id: id ?? null }) : say(whyNot ?? '', { id: 'read-only', tone: 'failure' })),
    [editable, whyNot],
  );
  const shown = view.screen === 'review' || view.screen === 'export' ? view.reviewId : undefined;
  useCommands({ 'review.rollForward': () => ask(shown ?? focused()) });
  return (
    <RollForwardContext value={ask}>
      {children}
      <RollForwardDialog asked={asked} onClose={() => setAsked(null)} />
    </RollForwardContext>
  );
}

/** The review whose row has the focus. */
function focused(): Id | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-review]')?.dataset.review;
}
