import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedRow } from '../../../core/contract/feed-calls';
import type { Id } from '../../../core/model/id';
import { ChangeFeedDialog } from './ChangeFeedDialog';
import { FeedItem } from './FeedItem';
import { feedGroups } from './feed-groups';
import classes from './Feeds.module.css';

interface Props {
  readonly feeds: readonly FeedRow[];
  readonly refreshable: boolean;
  onRefresh(id: Id): void;
  onRemove(feed: FeedRow): void;
}

/** The feeds, group by group. */
export function FeedList({ feeds, refreshable, onRefresh, onRemove }: Props) {
  const { t } = useTranslation('feeds');
  const [changed, setChanged] = useState<FeedRow | null>(null);
  const groups = feedGroups(feeds);
  return (
    <>
      {groups.map(({ group, feeds: members }) => {
        const name = group || t('noGroup');
        return (
          <section key={group} className={classes.group}>
            {/* One group that has no name needs no heading. */}
            {(group !== '' || groups.length > 1) && <h2 dir="auto">{name}</h2>}
            <ul aria-label={name}>
              {members.map((feed) => (
                <FeedItem key={feed.id} feed={feed} refreshable={refreshable} onRefresh={() => onRefresh(feed.id)} onChange={() => setChanged(feed)} onRemove={() => onRemove(feed)} />
              ))}
            </ul>
          </section>
        );
      })}
      <ChangeFeedDialog feed={changed} groups={groups.map(({ group }) => group).filter(Boolean)} onClose={() => setChanged(null)} />
    </>
  );
}
