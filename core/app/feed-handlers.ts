import { readFileMaterial } from '../capture/acquire/read-file-material';
import type { Handlers } from '../contract/contract';
import type { feedCalls } from '../contract/feed-calls';
import type { HistoryStep } from '../contract/library-calls';
import { feedRow, feedRows } from '../feeds/feed-rows';
import { readOpml } from '../feeds/opml/read-opml';
import { writeOpml } from '../feeds/opml/write-opml';
import { addFeed, addOutlines, type AddedFeed } from '../feeds/subscribe/add-feed';
import { changeSubscription, findSubscription, type SubscriptionPatch } from '../feeds/subscribe/change-subscription';
import { removeFeeds, restoreFeeds, type RemovedFeed } from '../feeds/subscribe/remove-feeds';
import { atomicWrite } from '../library/storage/atomic-write';
import type { Id } from '../model/id';
import { refuseFolder } from './refuse-folder';
import type { Session } from './session';

/** Subscribes to feeds, changes and refreshes them. Changes of subscriptions can be taken back, what was clipped stays. */
export function feedHandlers(session: Session): Handlers<keyof typeof feedCalls> {
  return {
    'feeds.list': () => feedRows(session.library),
    'feeds.add': async ({ address, group = '' }) => {
      const { library } = session;
      const added = await addFeed(library, address, { group, now: new Date(), signal: session.feeds.signal });
      recordAdded(session, [added]);
      return { status: added.status, feed: await feedRow(library, added.feed) };
    },
    'feeds.importOpml': async ({ path }) => {
      const { library } = session;
      const { bytes } = await readFileMaterial(path, session.feeds.signal);
      const { outlines, unusable } = readOpml(bytes);
      const all = await addOutlines(library, outlines, new Date());
      recordAdded(session, all);
      const added = all.filter(({ status }) => status === 'added');
      return { added: await Promise.all(added.map(({ feed }) => feedRow(library, feed))), duplicates: all.length - added.length, unusable };
    },
    'feeds.exportOpml': async ({ file }) => {
      const { name, feeds } = session.library.document;
      await refuseFolder(file);
      await atomicWrite(file, Buffer.from(writeOpml(name, feeds)));
      return { file, feeds: feeds.length };
    },
    'feeds.change': async ({ id, ...change }) => {
      await changeFeed(session, id, change);
      return feedRow(session.library, findSubscription(session.library, id));
    },
    'feeds.remove': async ({ ids }) => {
      await remove(session, ids);
      return null;
    },
    'feeds.refresh': ({ job, ids }) => session.feeds.refresh(job, ids ?? null),
    'feeds.cancel': ({ job }) => {
      session.feeds.cancel(job);
      return null;
    },
    'feeds.interval': async ({ minutes }) => {
      if (minutes !== undefined) await changeInterval(session, minutes);
      return { minutes: session.library.document.settings.feedMinutes };
    },
  };
}

function recordAdded(session: Session, all: readonly AddedFeed[]): void {
  const ids = all.filter(({ status }) => status === 'added').map(({ feed }) => feed.id);
  if (ids.length === 0) return;
  session.changed('feeds', ids);
  pushToggle(session, { action: 'add-feeds', count: ids.length }, ids, null);
}

async function remove(session: Session, ids: readonly Id[]): Promise<void> {
  const removed = await removeFeeds(session.library, ids);
  session.changed('feeds', removed.map(({ feed }) => feed.id));
  if (removed.length > 0) pushToggle(session, { action: 'remove-feeds', count: removed.length }, ids, removed);
}

/** A step that has feeds go and come back. @param gone the feeds if they are gone now, or null if they are there */
function pushToggle(session: Session, step: HistoryStep, ids: readonly Id[], gone: RemovedFeed[] | null): void {
  let removed = gone;
  const toggle = async (): Promise<void> => {
    if (removed === null) removed = await removeFeeds(session.library, ids);
    else {
      await restoreFeeds(session.library, removed);
      removed = null;
    }
    session.changed('feeds', [...ids]);
  };
  session.history.push({ step, undo: toggle, redo: toggle });
}

async function changeFeed(session: Session, id: Id, change: SubscriptionPatch): Promise<void> {
  const { title, group, fullText } = findSubscription(session.library, id);
  const former = { title, group, fullText };
  const apply = async (patch: SubscriptionPatch): Promise<void> => {
    await changeSubscription(session.library, id, patch);
    session.changed('feeds', [id]);
  };
  await apply(change);
  session.history.push({ step: { action: 'change-feed', count: 1 }, undo: () => apply(former), redo: () => apply(change) });
}

async function changeInterval(session: Session, minutes: number): Promise<void> {
  const former = session.library.document.settings.feedMinutes;
  const apply = async (feedMinutes: number): Promise<void> => {
    await session.library.changeDocument(({ settings }) => ({ settings: { ...settings, feedMinutes } }));
    session.changed('library');
  };
  await apply(minutes);
  session.history.push({ step: { action: 'library', count: 1 }, undo: () => apply(former), redo: () => apply(minutes) });
}
