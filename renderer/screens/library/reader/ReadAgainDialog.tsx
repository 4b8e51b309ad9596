import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { textEncoding, type TextEncoding } from '../../../../core/model/text-encoding';
import { useAction } from '../../../client/use-action';
import { useAnswer } from '../../../client/use-answer';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import classes from './ReadAgainDialog.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly opened: boolean;
  onClose(): void;
  onDone(): void;
}

/** Chooses the encoding of a text that came out wrong, with its first lines in it. */
export function ReadAgainDialog({ clipping, opened, onClose, onDone }: Props) {
  const { t } = useTranslation('library');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('readAgain.title')} size="lg">
      {opened && <ReadAgainForm clipping={clipping} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

function ReadAgainForm({ clipping, onClose, onDone }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('library');
  const [encoding, setEncoding] = useState<TextEncoding>(() => firstChoice(clipping.original.encoding));
  const preview = useAnswer('clippings.previewReading', { id: clipping.id, encoding }, { keepPrevious: true });
  // Why it is refused stands in the dialog.
  const reading = useAction('clippings.readAgain', { quiet: true });
  const error = reading.error ?? preview.error;
  const submit = () => {
    const onSuccess = () => {
      onClose();
      onDone();
    };
    reading.mutate({ id: clipping.id, encoding }, { onSuccess });
  };
  return (
    <Stack gap="md">
      <NativeSelect
        label={t('readAgain.encoding')}
        description={t('readAgain.stays')}
        data={textEncoding.options.map((name) => ({ value: name, label: t(`readAgain.name.${name}`) }))}
        value={encoding}
        data-autofocus
        onChange={(event) => {
          setEncoding(textEncoding.parse(event.currentTarget.value));
          reading.reset();
        }}
      />
      {preview.data && (
        <section className={classes.preview} aria-label={t('readAgain.preview')} aria-live="polite">
          {preview.data.title !== null && <h3 dir="auto">{preview.data.title}</h3>}
          {preview.data.lines.map((line, index) => (
            <p key={index} dir="auto">
              {line}
            </p>
          ))}
          {preview.data.lines.length === 0 && <p>{t('readAgain.nothing')}</p>}
        </section>
      )}
      {preview.data?.damaged === true && <Notice tone="warning">{t('readAgain.damaged')}</Notice>}
      {error && <Notice tone="error">{error.message}</Notice>}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button disabled={!preview.data} loading={reading.isPending} onClick={submit}>
          {t('readAgain.submit')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The first of the list that the text was not read in already. */
function firstChoice(present: string | null): TextEncoding {
  return textEncoding.options.find((name) => name !== present && name !== 'utf-8') ?? 'utf-8';
}
