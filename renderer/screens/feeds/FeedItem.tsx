import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedRow } from '../../../core/contract/feed-calls';
import { usePublished } from '../../components/format/use-published';
import rows from '../../components/rows.module.css';
import { useLibrary } from '../../components/use-library';
import classes from './Feeds.module.css';

interface Props {
  readonly feed: FeedRow;
  /** Whether a refresh can be asked for now. */
  readonly refreshable: boolean;
  onRefresh(): void;
  onChange(): void;
  onRemove(): void;
}

/** One feed: what it is called, what it brought, when it was refreshed, and why it failed. */
export function FeedItem(props: Props) {
  const { t } = useTranslation('feeds');
  const published = usePublished();
  const [menu, setMenu] = useState(false);
  const { title, address, items, clipped, fullText, refreshedAt, nextAt, error } = props.feed;
  const facts = [
    ...(refreshedAt ? [t('items', { count: items }), t('clipped', { count: clipped }), t('refreshed', { when: published(refreshedAt, 'short') })] : [t('neverRefreshed')]),
    ...(fullText ? [] : [t('teaserOnly')]),
    ...(nextAt && !error ? [t('next', { when: published(nextAt, 'short') })] : []),
  ];
  const openMenu = (event: { preventDefault(): void }) => {
    event.preventDefault();
    setMenu(true);
  };
  return (
    <li className={rows.row} onContextMenu={openMenu}>
      <div className={classes.face}>
        <span className={classes.title} dir="auto">
          {title}
        </span>
        <span className={classes.link}>{address}</span>
        <span className={classes.meta}>{facts.join(' · ')}</span>
        {error && (
          <span className={classes.error}>
            {error.message} {nextAt ? t('nextTry', { when: published(nextAt, 'short') }) : t('nextTryAsked')}
          </span>
        )}
      </div>
      <FeedMenu {...props} opened={menu} onOpened={setMenu} />
    </li>
  );
}

interface MenuProps extends Props {
  readonly opened: boolean;
  onOpened(opened: boolean): void;
}

function FeedMenu({ feed, refreshable, onRefresh, onChange, onRemove, opened, onOpened }: MenuProps) {
  const { t } = useTranslation('feeds');
  const { editable } = useLibrary();
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('actions', { title: feed.title })}>
          ⋯
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!refreshable} onClick={onRefresh}>
          {t('refresh')}
        </Menu.Item>
        <Menu.Item disabled={!editable} onClick={onChange}>
          {t('change')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={!editable} onClick={onRemove}>
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
