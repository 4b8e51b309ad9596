import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../core/model/id';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import classes from './Feeds.module.css';

interface Props {
  /** Told of a feed that was added, to have it refreshed. */
  onAdded(id: Id): void;
}

/** Takes the address of a feed, or of a site that names one. */
export function AddFeedForm({ onAdded }: Props) {
  const { t } = useTranslation('feeds');
  const { editable, whyNot } = useLibrary();
  const [address, setAddress] = useState('');
  // Why it failed stands under the field.
  const adding = useAction('feeds.add', { quiet: true });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() === '' || !editable || adding.isPending) return;
    const onSuccess = ({ status, feed }: { status: 'added' | 'duplicate'; feed: { id: Id; title: string } }) => {
      setAddress('');
      if (status === 'added') onAdded(feed.id);
      else say(t('add.duplicate', { title: feed.title }), { id: 'feeds' });
    };
    adding.mutate({ address: address.trim() }, { onSuccess });
  };
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        className={classes.address}
        aria-label={t('add.label')}
        placeholder={t('add.label')}
        value={address}
        maxLength={8192}
        disabled={!editable}
        title={whyNot}
        error={adding.error?.message}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          if (adding.isError) adding.reset();
        }}
      />
      <Button type="submit" variant="default" disabled={!editable || address.trim() === ''} loading={adding.isPending}>
        {t('add.submit')}
      </Button>
    </form>
  );
}
