import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DigestChoice } from '../../../../core/contract/clipping-calls';
import { DigestRow } from './DigestRow';
import classes from './DigestDialog.module.css';

interface Props {
  readonly links: readonly DigestChoice[];
  onSubmit(addresses: string[]): void;
  onCancel(): void;
}

/** Links to tick. Those that are clipped already cannot be; those that the filter hides stay as they are. */
export function DigestForm({ links, onSubmit, onCancel }: Props) {
  const { t } = useTranslation('digest');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = links.filter((link) => isFound(link, words));
  const free = shown.filter(({ clippingId }) => clippingId === null).map(({ address }) => address);

  const change = (addresses: readonly string[], ticked: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const address of addresses) {
        if (ticked) after.add(address);
        else after.delete(address);
      }
      return after;
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(links.map(({ address }) => address).filter((address) => chosen.has(address)));
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.bar}>
        <TextInput className={classes.filter} aria-label={t('filter')} placeholder={t('filter')} value={words} data-autofocus autoFocus onChange={(event) => setWords(event.currentTarget.value)} />
        <Button variant="default" disabled={free.length === 0} onClick={() => change(free, true)}>
          {t('all')}
        </Button>
        <Button variant="default" disabled={chosen.size === 0} onClick={() => change(shown.map(({ address }) => address), false)}>
          {t('none')}
        </Button>
      </div>
      <ul className={classes.links} aria-label={t('links')}>
        {shown.map((link) => (
          <DigestRow key={link.address} link={link} chosen={chosen.has(link.address)} onChange={(ticked) => change([link.address], ticked)} />
        ))}
      </ul>
      {shown.length === 0 && <p>{t('nothing')}</p>}
      <div className={classes.end}>
        <p role="status">{t('chosen', { count: chosen.size, total: links.length })}</p>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" disabled={chosen.size === 0}>
          {t('clip', { count: chosen.size })}
        </Button>
      </div>
    </form>
  );
}

function isFound({ title, address }: DigestChoice, words: string): boolean {
  const text = `${title} ${address}`.toLocaleLowerCase();
  return words.toLocaleLowerCase().split(/\s+/).every((word) => text.includes(word));
}
