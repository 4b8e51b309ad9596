import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announce/announcer';
import { useCommands } from '../../components/keys/use-commands';
import { lateDialog } from '../../components/late-dialog';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import { timeInWords } from './time-in-words';
import { useDeadline } from './use-deadline';

const DeadlineDialog = lateDialog(async () => (await import('../../dialogs')).DeadlineDialog, ({ opened }) => opened);

/** Sets the deadline by menu and key, and tells those who hear the window when it is near and when it has passed. */
export function Deadline() {
  const { editable, whyNot } = useLibrary();
  const [asked, ask] = useState(false);
  useCommands({ 'view.deadline': () => (editable ? ask(true) : say(whyNot ?? '', { id: 'read-only', tone: 'failure' })) });
  useTurns();
  return <DeadlineDialog opened={asked} onClose={() => ask(false)} />;
}

/** Announces each turn once; nothing is said of where the day stood when the library was opened or the deadline set. */
function useTurns(): void {
  const { t } = useTranslation('deadline');
  const announce = useAnnounce();
  const deadline = useDeadline();
  const last = useRef({ at: '', phase: '' });
  const at = deadline?.at ?? '';
  const phase = deadline?.standing.phase ?? '';
  const left = deadline && deadline.standing.phase !== 'passed' ? timeInWords(t, deadline.standing.minutes) : '';
  useEffect(() => {
    const before = last.current;
    last.current = { at, phase };
    if (before.at !== at || before.phase === phase) return;
    if (phase === 'soon') announce(t('soonSaid', { left, at }));
    if (phase === 'passed') announce(t('passedSaid', { at }));
  }, [at, phase, left, announce, t]);
}
