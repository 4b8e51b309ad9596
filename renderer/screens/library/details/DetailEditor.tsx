import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '../../../components/LanguageSelect';
import { correctionOf, type DetailName } from './details';
import { momentOf, partsOf } from './moment-parts';
import classes from './DetailsPanel.module.css';

interface Props {
  readonly name: DetailName;
  readonly label: string;
  readonly value: string;
  onSave(typed: string): void;
  onCancel(): void;
}

/** A metadata field while it is typed: Enter saves, Esc does not. */
export function DetailEditor({ name, label, value, onSave, onCancel }: Props) {
  const { t } = useTranslation('library');
  const [typed, setTyped] = useState(value);
  const wrong = correctionOf(name, typed) === null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (!wrong) onSave(typed);
  };
  return (
    <div className={classes.edit} onKeyDown={onKeyDown}>
      {name === 'published' && <MomentFields label={label} value={typed} onChange={setTyped} />}
      {name === 'language' && <LanguageSelect label={label} value={typed} autoFocus onChange={(code) => setTyped(code === 'und' ? '' : code)} />}
      {name !== 'published' && name !== 'language' && (
        <Textarea
          aria-label={label}
          description={name === 'authors' ? t('details.hint.authors') : undefined}
          value={typed}
          autosize
          minRows={1}
          autoFocus
          dir="auto"
          size="xs"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={classes.value}>
        <Button size="compact-sm" disabled={wrong} onClick={() => onSave(typed)}>
          {t('details.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  );
}

interface MomentProps {
  readonly label: string;
  readonly value: string;
  onChange(typed: string): void;
}

function MomentFields({ label, value, onChange }: MomentProps) {
  const { t } = useTranslation('library');
  const [parts, setParts] = useState(() => partsOf(value));
  const set = (next: typeof parts) => {
    setParts(next);
    onChange(momentOf(next));
  };
  return (
    <>
      <TextInput type="date" size="xs" aria-label={label} value={parts.day} autoFocus onChange={(event) => set({ ...parts, day: event.currentTarget.value })} />
      <TextInput type="time" size="xs" aria-label={t('details.time')} value={parts.time} onChange={(event) => set({ ...parts, time: event.currentTarget.value })} />
      <small>{t('details.timeHint')}</small>
    </>
  );
}
