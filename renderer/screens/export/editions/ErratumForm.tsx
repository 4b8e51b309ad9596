import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { call } from '../../../client/call';
import { useAction } from '../../../client/use-action';
import { Notice } from '../../../components/Notice';
import { say } from '../../../components/say';

interface Props {
  readonly reviewId: Id;
  /** The edition that is corrected. */
  readonly corrects: number;
  onDone(): void;
}

/** The words of an erratum, proposed from what changed since. They stand before everything else in what is exported next. */
export function ErratumForm({ reviewId, corrects, onDone }: Props) {
  const { t } = useTranslation('export');
  const [text, setText] = useState<string | null>(null);
  const correcting = useAction('editions.correct', { quiet: true });
  useEffect(() => {
    let wanted = true;
    call('editions.proposeErratum', { reviewId, number: corrects }).then(
      (proposed) => wanted && setText((typed) => typed ?? proposed.text),
      () => wanted && setText((typed) => typed ?? ''),
    );
    return () => {
      wanted = false;
    };
  }, [reviewId, corrects]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      say(t(text?.trim() ? 'editions.erratum.set' : 'editions.erratum.removed'), { id: 'erratum' });
      onDone();
    };
    correcting.mutate({ reviewId, corrects, text: text ?? '' }, { onSuccess });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          label={t('editions.erratum.label', { number: corrects })}
          description={t('editions.erratum.hint')}
          value={text ?? ''}
          maxLength={4000}
          autosize
          minRows={4}
          maxRows={14}
          dir="auto"
          data-autofocus
          disabled={text === null}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {correcting.error && <Notice tone="error">{correcting.error.message}</Notice>}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onDone}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" disabled={text === null} loading={correcting.isPending}>
            {t('editions.erratum.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
