import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../core/contract/contract';
import type { EventPayload } from '../../../core/contract/events';
import type { Id } from '../../../core/model/id';
import { call } from '../../client/call';
import { useAction } from '../../client/use-action';
import { useEvent } from '../../client/use-event';
import { say } from '../../components/say';
import { useNavigation } from '../../navigation/use-navigation';

export type FeedProgress = EventPayload<'feeds.progress'>;

export interface RefreshFeeds {
  /** How far a refresh is, even one that began by itself or before the screen was shown; null while there is none. */
  progress: FeedProgress | null;
  /** Whether a refresh runs that was asked for here. */
  busy: boolean;
  /** Refreshes these feeds, or all; what came of it is said. */
  refresh(ids?: Id[]): void;
  cancel(): void;
}

/** Refreshing feeds with progress. */
export function useRefreshFeeds(): RefreshFeeds {
  const tell = useTellRefresh();
  const [progress, setProgress] = useState<FeedProgress | null>(null);
  const running = useRef<Id | null>(null);
  const cancelled = useRef<Id | null>(null);
  const refreshing = useAction('feeds.refresh');

  useEvent('feeds.progress', (told) => {
    if (running.current !== null && told.job !== running.current) return;
    // What was under way when it was cancelled still reports its end.
    if (told.job !== null && told.job === cancelled.current) return;
    setProgress(told.done < told.total ? told : null);
  });

  const refresh = async (ids?: Id[]) => {
    const job = crypto.randomUUID().replaceAll('-', '');
    running.current = job;
    try {
      const refreshes = await refreshing.mutateAsync(ids ? { job, ids } : { job });
      if (cancelled.current !== job) tell(refreshes);
    } catch {
      // The action has shown why.
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  const cancel = () => {
    const job = progress?.job ?? null;
    if (job === null) return;
    cancelled.current = job;
    setProgress(null);
    void call('feeds.cancel', { job });
  };
  return { progress, busy: refreshing.isPending, refresh: (ids) => void refresh(ids), cancel };
}

/** Says what a refresh brought; why a feed failed stands with the feed. */
function useTellRefresh(): (refreshes: CallOutput<'feeds.refresh'>) => void {
  const { t } = useTranslation('feeds');
  const { go } = useNavigation();
  return (refreshes) => {
    const results = refreshes.flatMap((refresh) => refresh.results);
    const brought = results.filter(({ status }) => status === 'added').length;
    const lost = results.filter(({ status }) => status === 'failed').length;
    const failed = refreshes.filter(({ status }) => status === 'failed').length;
    const parts = [
      ...(brought > 0 ? [t('brought', { count: brought })] : []),
      ...(lost > 0 ? [t('lost', { count: lost })] : []),
      ...(failed > 0 ? [t('failed', { count: failed })] : []),
    ];
    const show = { label: t('common:clip.show'), run: () => go({ screen: 'library' }) };
    say(parts.length > 0 ? parts.join(' ') : t('broughtNothing'), { id: 'feeds', tone: failed + lost > 0 ? 'failure' : 'calm', ...(brought > 0 ? { action: show } : {}) });
  };
}
