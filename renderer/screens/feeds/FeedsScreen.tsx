import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/use-answer';
import { EmptyState } from '../../components/EmptyState';
import { useLibrary } from '../../components/use-library';
import { ScreenLayout } from '../../frame/ScreenLayout';
import { AddFeedForm } from './AddFeedForm';
import { FeedList } from './FeedList';
import { FeedProgressLine } from './FeedProgressLine';
import classes from './Feeds.module.css';
import { FeedsMenu } from './FeedsMenu';
import { useFeedsActions } from './use-feeds-actions';
import { useRefreshFeeds } from './use-refresh-feeds';

/** The feeds that the library is subscribed to, and how each stands. */
export function FeedsScreen() {
  const { t } = useTranslation('feeds');
  const { library, editable, whyNot } = useLibrary();
  const feeds = useAnswer('feeds.list', {});
  const actions = useFeedsActions();
  const { progress, busy, refresh, cancel } = useRefreshFeeds();
  const count = feeds.data?.length ?? 0;
  const refreshable = editable && !busy;
  return (
    <ScreenLayout
      place={library?.name}
      actions={
        <>
          <FeedsMenu empty={count === 0} onImport={actions.importOpml} onExport={actions.exportOpml} />
          <Button size="compact-md" h={32} disabled={!refreshable || count === 0} title={whyNot} onClick={() => refresh()}>
            {t('refreshAll')}
          </Button>
        </>
      }
      status={feeds.data && <span>{t('count', { count })}</span>}
    >
      <main className={classes.page}>
        <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
        <AddFeedForm onAdded={(id) => refresh([id])} />
        {progress && <FeedProgressLine progress={progress} onCancel={cancel} />}
        {feeds.error && <p role="alert">{feeds.error.message}</p>}
        {feeds.data && count === 0 && <NoFeeds editable={editable} onImport={actions.importOpml} />}
        {feeds.data && count > 0 && <FeedList feeds={feeds.data} refreshable={refreshable} onRefresh={(id) => refresh([id])} onRemove={actions.remove} />}
      </main>
    </ScreenLayout>
  );
}

interface ImportProps {
  readonly editable: boolean;
  onImport(): void;
}

function NoFeeds({ editable, onImport }: ImportProps) {
  const { t } = useTranslation('feeds');
  const importing = (
    <Button variant="default" size="compact-md" h={32} disabled={!editable} onClick={onImport}>
      {t('import')}
    </Button>
  );
  return (
    <div className={classes.none}>
      <EmptyState title={t('empty.title')} actions={importing}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    </div>
  );
}
