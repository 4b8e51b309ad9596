import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../client/use-action';
import { useAnswer } from '../../../client/use-answer';
import { useKeptState } from '../../../components/use-kept-state';
import classes from './Notes.module.css';

interface Props {
  readonly place: { clippingId: string; highlightId: string | null };
  onClose(): void;
}

/** A reply while it is typed: Ctrl or ⌘ with Enter sends it, Esc does not. The first one asks for the user's name. */
export function ReplyForm({ place, onClose }: Props) {
  const { t } = useTranslation('library');
  const author = useAnswer('notes.author', {});
  const naming = useAction('notes.nameAuthor');
  const replying = useAction('notes.reply');
  const [text, setText] = useKeptState(`reply ${place.clippingId} ${place.highlightId ?? ''}`, '');
  const [typedName, setName] = useState<string | null>(null);
  const asksName = author.data !== undefined && !author.data.chosen;
  const name = typedName ?? author.data?.name ?? '';
  const ready = text.trim() !== '' && author.data !== undefined && (!asksName || name.trim() !== '');

  const send = async () => {
    if (!ready) return;
    try {
      if (asksName) {
        await naming.mutateAsync({ name: name.trim() });
        await author.refetch();
      }
      await replying.mutateAsync({ ...place, text: text.trim() });
      setText('');
      onClose();
    } catch {
      // It was shown; what was typed stays.
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={classes.replyForm} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {asksName && <TextInput size="xs" label={t('thread.name')} value={name} maxLength={200} onChange={(event) => setName(event.currentTarget.value)} />}
      <Textarea size="xs" aria-label={t('thread.text')} placeholder={t('thread.text')} autosize minRows={2} autoFocus dir="auto" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div className={classes.replyButtons}>
        <Button type="submit" size="compact-sm" disabled={!ready} loading={replying.isPending}>
          {t('thread.send')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
