import { useTranslation } from 'react-i18next';
import type { HistoryStep } from '../../core/contract/library-calls';
import { useAction } from '../client/use-action';
import { say } from './say';

export interface History {
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Takes back the last change of the library, or makes it again, and says what that was. */
export function useHistory(): History {
  const { t } = useTranslation();
  const undoing = useAction('history.undo').mutateAsync;
  const redoing = useAction('history.redo').mutateAsync;
  const tell = (done: 'undone' | 'redone', step: HistoryStep | null) => {
    const message = step
      ? t(`history.${done}`, { what: t(`history.step.${step.action}`, { count: step.count }) })
      : t(`history.nothing-${done}`);
    say(message, { id: 'history' });
  };
  // A failure has been shown by the action itself.
  return {
    undo: () => undoing({}).then(({ undone }) => tell('undone', undone), () => undefined),
    redo: () => redoing({}).then(({ redone }) => tell('redone', redone), () => undefined),
  };
}
