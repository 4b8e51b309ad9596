import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClip } from './clip';
import { parseAddresses } from './parse-addresses';
import classes from './ClipDialog.module.css';

/** One or several addresses, files, or what is on the clipboard. */
export function ClipForm() {
  const { t } = useTranslation();
  const { start, chooseFiles, chooseTable, fromClipboard } = useClip();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { addresses, others } = parseAddresses(text);
  const [wrong] = others;

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (addresses.length === 0 || wrong !== undefined) return;
    setText('');
    setTried(false);
    await start({ kind: 'addresses', addresses });
  };
  const clipAsText = async () => {
    setText('');
    setTried(false);
    await start({ kind: 'pasted', text, html: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void submit();
  };
  const error = tried && wrong !== undefined ? t('clip.noAddress', { line: wrong.slice(0, 80) }) : undefined;
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <Textarea
        label={t('clip.addresses')}
        description={t('clip.addressesHint')}
        placeholder="https://"
        value={text}
        error={error}
        autosize
        minRows={1}
        maxRows={8}
        data-autofocus
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.ways}>
        <Button variant="default" onClick={() => void chooseFiles()}>
          {t('clip.chooseFiles')}
        </Button>
        <Button variant="default" onClick={() => void chooseTable()}>
          {t('clip.chooseTable')}
        </Button>
        <Button variant="default" onClick={() => void fromClipboard()}>
          {t('clip.pasteClipboard')}
        </Button>
        {error && (
          <Button variant="default" onClick={() => void clipAsText()}>
            {t('clip.asText')}
          </Button>
        )}
        <Button type="submit" disabled={text.trim() === ''}>
          {t('clip.submit', { count: Math.max(1, addresses.length) })}
        </Button>
      </div>
      <p className={classes.hint}>{t('clip.dropHint')}</p>
    </form>
  );
}
