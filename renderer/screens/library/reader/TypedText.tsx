import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { plainText } from '../../../../core/model/plain-text';
import { useAction } from '../../../client/use-action';
import { Notice } from '../../../components/Notice';
import { useKeptState } from '../../../components/use-kept-state';
import { useLibrary } from '../../../components/use-library';
import classes from './Reader.module.css';

/** For a clipping that came without text: a place to type it, and afterwards the word that it was typed. */
export function TypedText({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const [open, setOpen] = useState(false);
  const isEmpty = clipping.blocks.length === 0;
  if (!isEmpty && clipping.typed !== true) return null;
  if (open) return <TypingForm clipping={clipping} onClose={() => setOpen(false)} />;
  const blocked = !editable || clipping.highlights.length > 0;
  const button = (
    <Button size="compact-sm" variant="default" disabled={blocked} title={whyNot ?? (blocked ? t('typed.highlighted') : undefined)} onClick={() => setOpen(true)}>
      {t(isEmpty ? 'typed.type' : 'typed.change')}
    </Button>
  );
  return (
    <div className={classes.notices}>
      <Notice tone="info" actions={button}>
        {t(isEmpty ? 'typed.none' : 'typed.byHand')}
      </Notice>
    </div>
  );
}

function TypingForm({ clipping, onClose }: { readonly clipping: Clipping; onClose(): void }) {
  const { t } = useTranslation('library');
  const [text, setText] = useKeptState(`typed text ${clipping.id}`, plainText(clipping.blocks).text);
  const typing = useAction('clippings.typeText');
  const save = () => typing.mutate({ id: clipping.id, text }, { onSuccess: onClose });
  return (
    <form
      className={classes.typing}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea label={t('typed.label')} description={t('typed.hint')} autosize minRows={10} maxRows={30} autoFocus maxLength={1_000_000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div className={classes.buttons}>
        <Button type="submit" size="compact-md" disabled={text.trim() === ''} loading={typing.isPending}>
          {t('typed.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {t('typed.later')}
        </Button>
      </div>
    </form>
  );
}
