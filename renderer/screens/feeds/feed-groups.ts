import type { FeedRow } from '../../../core/contract/feed-calls';

export interface FeedGroup {
  /** Empty for the feeds that are in none. */
  group: string;
  feeds: FeedRow[];
}

/** The feeds by group: groups and the feeds in them by name, those without a group last. */
export function feedGroups(feeds: readonly FeedRow[]): FeedGroup[] {
  const groups = new Map<string, FeedRow[]>();
  for (const feed of [...feeds].sort((a, b) => a.title.localeCompare(b.title))) {
    groups.set(feed.group, [...(groups.get(feed.group) ?? []), feed]);
  }
  return [...groups]
    .map(([group, members]) => ({ group, feeds: members }))
    .sort((a, b) => Number(a.group === '') - Number(b.group === '') || a.group.localeCompare(b.group));
}
