import { Autocomplete, Button, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '../../../components/LanguageSelect';
import { useLibrary } from '../../../components/use-library';
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
    // The list of outlets has taken it.
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (!wrong) onSave(typed);
  };
  return (
    <div className={classes.edit} onKeyDown={onKeyDown}>
      {name === 'published' && <MomentFields label={label} value={typed} onChange={setTyped} />}
      {name === 'language' && <LanguageSelect label={label} value={typed} autoFocus onChange={(code) => setTyped(code === 'und' ? '' : code)} />}
      {name === 'outlet' && <OutletField label={label} value={typed} onChange={setTyped} onPick={onSave} />}
      {name !== 'published' && name !== 'language' && name !== 'outlet' && (
        <Textarea
          aria-label={label}
          description={name === 'authors' ? t('details.hint.authors') : undefined}
          value={typed}
          autosize
          minRows={1}
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
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

/** Outlets that the library has are offered: a name written otherwise would make another one. */
function OutletField({ label, value, onChange, onPick }: MomentProps & { onPick(name: string): void }) {
  const { library } = useLibrary();
  const names = useMemo(() => [...new Set((library?.outlets ?? []).map(({ name }) => name))], [library]);
  return (
    <Autocomplete
      aria-label={label}
      data={names}
      value={value}
      limit={8}
      size="xs"
      autoFocus
      dir="auto"
      selectFirstOptionOnChange={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={onChange}
      onOptionSubmit={onPick}
    />
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
