import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LibraryProblem } from '../../core/contract/library-calls';
import { useAction } from '../client/use-action';
import { usePublished } from '../components/format/use-published';
import { say } from '../components/say';
import { useLibrary } from '../components/use-library';
import { useNavigation } from '../navigation/use-navigation';
import { isTakeable } from './is-takeable';

interface Props {
  readonly problem: LibraryProblem;
  onTaken?: (() => void) | undefined;
}

/** Puts the good copy of a damaged clipping in its place; nothing for any other problem. */
export function TakeCopyButton({ problem, onTaken }: Props) {
  const { t } = useTranslation();
  const { editable, whyNot } = useLibrary();
  const { go } = useNavigation();
  const published = usePublished();
  const taking = useAction('backups.takeClipping');
  const { clippingId } = problem;
  if (clippingId === undefined || !isTakeable(problem)) return null;
  const take = () => {
    taking.mutate(
      { id: clippingId },
      {
        onSuccess: ({ savedAt }) => {
          say(t('problems.copyTaken', { when: published(savedAt, 'full') }), { id: 'taken', action: { label: t('problems.showClipping'), run: () => go({ screen: 'library', clippingId }) } });
          onTaken?.();
        },
      },
    );
  };
  return (
    <Button size="compact-sm" disabled={!editable} title={whyNot} loading={taking.isPending} onClick={take}>
      {t('problems.takeCopy')}
    </Button>
  );
}
