import { ActionIcon, Menu } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewSummary } from '../../../core/model/review';
import { usePublished } from '../../components/format/use-published';
import rows from '../../components/rows.module.css';
import { useLibrary } from '../../components/use-library';
import { useNavigation } from '../../navigation/use-navigation';
import classes from './Reviews.module.css';
import type { ReviewsActions } from './use-reviews-actions';

interface Props {
  readonly review: ReviewSummary;
  readonly actions: ReviewsActions;
}

/** One review: what it is called, where and when it is from, how much is in it. */
export function ReviewRow({ review, actions }: Props) {
  const { t } = useTranslation('reviews');
  const published = usePublished();
  const { editable } = useLibrary();
  const [menu, setMenu] = useState(false);
  const { id, title, dateline, date, updatedAt, clippings, words } = review;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' && editable) actions.remove(id, title);
  };
  const openMenu = (event: { preventDefault(): void }) => {
    event.preventDefault();
    setMenu(true);
  };
  return (
    <li className={rows.row} data-review={id} onContextMenu={openMenu}>
      <button type="button" className={classes.face} onClick={() => actions.open(id)} onKeyDown={onKeyDown}>
        <span className={classes.meta}>
          {dateline && <b>{dateline}</b>}
          <time dateTime={date}>{published(date, 'full')}</time>
        </span>
        <span className={classes.title} dir="auto">
          {title || t('untitled')}
        </span>
        <span className={classes.meta}>
          {t('clippings', { count: clippings })} · {t('words', { count: words })} · {t('saved', { when: published(updatedAt, 'full') })}
        </span>
      </button>
      <RowMenu review={review} actions={actions} opened={menu} onChange={setMenu} />
    </li>
  );
}

interface RowMenuProps extends Props {
  readonly opened: boolean;
  onChange(opened: boolean): void;
}

function RowMenu({ review: { id, title }, actions, opened, onChange }: RowMenuProps) {
  const { t } = useTranslation('reviews');
  const { editable } = useLibrary();
  const { go } = useNavigation();
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('actions', { title: title || t('untitled') })}>
          ⋯
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => actions.open(id)}>{t('open')}</Menu.Item>
        <Menu.Item disabled={!editable} onClick={() => actions.rollForward(id)}>
          {t('rollForward')}
        </Menu.Item>
        <Menu.Item onClick={() => go({ screen: 'export', reviewId: id })}>{t('export')}</Menu.Item>
        <Menu.Item onClick={() => actions.exportMarkdown(id)}>{t('exportMarkdown')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={!editable} onClick={() => actions.remove(id, title)}>
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
