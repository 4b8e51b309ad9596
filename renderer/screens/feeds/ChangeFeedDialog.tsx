import { Autocomplete, Button, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedRow } from '../../../core/contract/feed-calls';
import { useAction } from '../../client/use-action';
import { Dialog } from '../../components/Dialog';

interface Props {
  /** The feed to change; `null` is closed. */
  readonly feed: FeedRow | null;
  /** The groups there are, to choose from. */
  readonly groups: string[];
  onClose(): void;
}

/** Renames a feed, files it, and chooses what is clipped of an item. */
export function ChangeFeedDialog({ feed, groups, onClose }: Props) {
  const { t } = useTranslation('feeds');
  return (
    <Dialog opened={feed !== null} onClose={onClose} title={t('dialog.title')}>
      {feed && <ChangeFeedForm feed={feed} groups={groups} onClose={onClose} />}
    </Dialog>
  );
}

function ChangeFeedForm({ feed, groups, onClose }: Props & { readonly feed: FeedRow }) {
  const { t } = useTranslation('feeds');
  const changing = useAction('feeds.change');
  const [title, setTitle] = useState(feed.title);
  const [group, setGroup] = useState(feed.group);
  const [fullText, setFullText] = useState(feed.fullText);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changing.mutate({ id: feed.id, title: title.trim(), group: group.trim(), fullText }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput label={t('dialog.name')} value={title} maxLength={500} dir="auto" data-autofocus onChange={(event) => setTitle(event.currentTarget.value)} />
        <Autocomplete label={t('dialog.group')} description={t('dialog.groupHint')} data={groups} value={group} maxLength={500} dir="auto" onChange={setGroup} />
        <Switch label={t('dialog.fullText')} checked={fullText} onChange={(event) => setFullText(event.currentTarget.checked)} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" disabled={title.trim() === ''} loading={changing.isPending}>
            {t('dialog.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
