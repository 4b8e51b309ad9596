import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../core/model/finding';
import { changeFields, reviewFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import classes from './FindingCard.module.css';

interface Props {
  readonly finding: Finding;
  onDone(): void;
}

/** Lets a finding stand, with the reason that is kept in the review. */
export function DismissForm({ finding: { rule, text, sentence }, onDone }: Props) {
  const { t } = useTranslation('review');
  const { editor } = useReview();
  const [reason, setReason] = useState('');
  const dismiss = (event: FormEvent) => {
    event.preventDefault();
    const { dismissed } = reviewFields(editor.state);
    onDone();
    changeFields(editor, { dismissed: [...dismissed, { rule, text, sentence, reason: reason.trim() }] });
    editor.commands.focus();
  };
  return (
    <form className={classes.dismiss} onSubmit={dismiss} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <TextInput
        size="xs"
        autoFocus
        aria-label={t('finding.reason')}
        placeholder={t('finding.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" disabled={reason.trim() === ''}>
        {t('finding.dismissNow')}
      </Button>
    </form>
  );
}
