import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../client/call';
import { useAnswer } from '../../client/use-answer';
import { Dialog } from '../Dialog';
import { CloudNotice } from '../place/CloudNotice';
import { folderName } from './folder-name';
import classes from './NewLibraryDialog.module.css';

interface Props {
  readonly opened: boolean;
  /** Makes the library; a failure has been shown when it rejects. */
  make(folder: string, name: string): Promise<void>;
  onClose(): void;
}

/** Asks where a new library is to be and what it is called. */
export function NewLibraryDialog({ opened, make, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('newLibrary.title')}>
      <NewLibraryForm make={make} onClose={onClose} />
    </Dialog>
  );
}

function NewLibraryForm({ make, onClose }: Pick<Props, 'make' | 'onClose'>) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [folder, setFolder] = useState('');
  const [busy, setBusy] = useState(false);
  const place = useAnswer('place.look', { folder }, { enabled: folder !== '', fresh: true }).data;

  const choose = async () => {
    const chosen = await call('shell.chooseFolder', { purpose: 'create' });
    if (chosen === null) return;
    setFolder(chosen);
    if (name.trim() === '') setName(folderName(chosen));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await make(folder, name.trim()).catch(() => undefined);
    setBusy(false);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <p style={{ margin: 0 }}>{t('newLibrary.what')}</p>
      <div className={classes.folder}>
        <TextInput label={t('newLibrary.folder')} value={folder} placeholder={t('newLibrary.noFolder')} readOnly />
        <Button variant="default" h={32} data-autofocus onClick={() => void choose()}>
          {t('newLibrary.choose')}
        </Button>
      </div>
      {place && <CloudNotice place={place} />}
      <TextInput label={t('newLibrary.name')} value={name} maxLength={200} onChange={(event) => setName(event.currentTarget.value)} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={folder === '' || name.trim() === ''}>
          {t('newLibrary.create')}
        </Button>
      </div>
    </form>
  );
}
