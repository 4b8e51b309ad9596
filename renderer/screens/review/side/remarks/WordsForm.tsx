import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Remarks.module.css';

interface Props {
  readonly label: string;
  readonly button: string;
  onDone(text: string): void;
  onCancel(): void;
}

/** A few words and the button that takes them; Enter does too, Shift+Enter begins a line, Esc gives up. */
export function WordsForm({ label, button, onDone, onCancel }: Props) {
  const { t } = useTranslation('review');
  const [text, setText] = useState('');
  const words = text.trim();
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (words !== '') onDone(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea size="xs" autosize minRows={2} maxRows={8} autoFocus aria-label={label} placeholder={label} maxLength={5000} value={text} onChange={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
      <div>
        <Button type="submit" size="compact-sm" disabled={words === ''}>
          {button}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {t('remarks.cancel')}
        </Button>
      </div>
    </form>
  );
}
