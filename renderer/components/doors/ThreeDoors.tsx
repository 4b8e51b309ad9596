import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClip } from '../../frame/clip/clip';
import { parseAddresses } from '../../frame/clip/parse-addresses';
import { useDoors } from './doors';
import classes from './ThreeDoors.module.css';

/** The three ways to a first clipping: an address, files, the sample. */
export function ThreeDoors() {
  const { t } = useTranslation();
  const { chooseFiles } = useClip();
  const { openSample } = useDoors();
  return (
    <div className={classes.doors}>
      <section className={classes.door}>
        <h2>{t('doors.address.title')}</h2>
        <p>{t('doors.address.what')}</p>
        <AddressField />
      </section>
      <section className={`${classes.door} ${classes.drop}`}>
        <h2>{t('doors.files.title')}</h2>
        <p>{t('doors.files.what')}</p>
        <Button variant="default" h={32} onClick={() => void chooseFiles()}>
          {t('doors.files.choose')}
        </Button>
      </section>
      <section className={classes.door}>
        <h2>{t('doors.sample.title')}</h2>
        <p>{t('doors.sample.what')}</p>
        <Button variant="default" h={32} onClick={() => void openSample()}>
          {t('doors.sample.open')}
        </Button>
      </section>
    </div>
  );
}

function AddressField() {
  const { t } = useTranslation();
  const { start } = useClip();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { addresses, others } = parseAddresses(address);
    const isAddress = addresses.length > 0 && others.length === 0;
    setWrong(!isAddress);
    if (isAddress) void start({ kind: 'addresses', addresses });
  };
  return (
    <form className={classes.address} onSubmit={submit}>
      <TextInput aria-label={t('doors.address.label')} placeholder="https://" value={address} error={wrong ? t('doors.address.wrong') : undefined} spellCheck={false} onChange={(event) => setAddress(event.currentTarget.value)} />
      <Button type="submit" h={32} disabled={address.trim() === ''}>
        {t('doors.address.clip')}
      </Button>
    </form>
  );
}
