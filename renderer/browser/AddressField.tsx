import { TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../client/use-action';
import { useEvent } from '../client/use-event';
import { parseAddresses } from '../frame/clip/parse-addresses';
import classes from './BrowserBars.module.css';

/** The address of the page, to be read and typed over; whether the connection is secure stands before it. */
export function AddressField({ address }: { readonly address: string }) {
  const { t } = useTranslation('browser');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const open = useAction('browser.open', { quiet: true });
  useEvent('browser.askAddress', () => {
    field.current?.focus();
    field.current?.select();
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [wanted] = parseAddresses(typed ?? address).addresses;
    setWrong(wanted === undefined);
    if (wanted === undefined) return;
    setTyped(null);
    open.mutate({ address: wanted });
  };
  return (
    <form className={classes.address} onSubmit={submit}>
      {address !== '' && <Security address={address} />}
      <TextInput
        ref={field}
        className={classes.field}
        aria-label={t('address')}
        placeholder={t('typeAddress')}
        value={typed ?? address}
        error={wrong}
        spellCheck={false}
        autoFocus={address === ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </form>
  );
}

function Security({ address }: { readonly address: string }) {
  const { t } = useTranslation('browser');
  const secure = address.startsWith('https:');
  return (
    <span className={classes.security} data-secure={secure} title={t(secure ? 'secure.long' : 'insecure.long')}>
      {t(secure ? 'secure.short' : 'insecure.short')}
    </span>
  );
}
