import { useTranslation } from 'react-i18next';
import type { FeedRow } from '../../../core/contract/feed-calls';
import { call } from '../../client/call';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';

export interface FeedsActions {
  /** Asks for an OPML file and subscribes to what it lists. */
  importOpml(): void;
  /** Asks for a file and writes the subscriptions to it, for other readers. */
  exportOpml(): void;
  /** Ends a subscription; the notice that says so takes it back. */
  remove(feed: FeedRow): void;
}

/** What is done with subscriptions. A failure is shown by the action that failed. */
export function useFeedsActions(): FeedsActions {
  const { t } = useTranslation('feeds');
  const choosing = useAction('shell.chooseFiles').mutateAsync;
  const importing = useAction('feeds.importOpml').mutateAsync;
  const choosingFile = useAction('shell.chooseSaveFile').mutateAsync;
  const exporting = useAction('feeds.exportOpml').mutateAsync;
  const removing = useAction('feeds.remove').mutateAsync;
  const history = useHistory();

  const importOpml = async () => {
    const [path] = await choosing({ purpose: 'opml' });
    if (path === undefined) return;
    const { added, duplicates, unusable } = await importing({ path });
    const parts = [
      t('imported', { count: added.length }),
      ...(duplicates > 0 ? [t('importedDuplicates', { count: duplicates })] : []),
      ...(unusable > 0 ? [t('importedUnusable', { count: unusable })] : []),
    ];
    say(parts.join(' '), { id: 'feeds' });
  };
  const exportOpml = async () => {
    const chosen = await choosingFile({ suggestedName: t('exportName'), format: 'opml' });
    if (chosen === null) return;
    const { file, feeds } = await exporting({ file: chosen });
    say(t('exported', { count: feeds }), { id: 'feeds', action: { label: t('common:problems.reveal'), run: () => void call('shell.revealFile', { path: file }) } });
  };
  const remove = async ({ id, title }: FeedRow) => {
    await removing({ ids: [id] });
    say(t('removed', { title }), { id: 'removed-feed', action: { label: t('common:undo'), run: () => void history.undo(), undoes: true } });
  };
  return {
    importOpml: () => void importOpml().catch(() => undefined),
    exportOpml: () => void exportOpml().catch(() => undefined),
    remove: (feed) => void remove(feed).catch(() => undefined),
  };
}
