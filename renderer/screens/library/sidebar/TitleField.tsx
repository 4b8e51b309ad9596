import { TextInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Stands there at first where there is no title yet. */
  readonly suggestion?: string;
  /** Called with a title that is not empty and not the old one. */
  save(title: string): void;
  /** Called when the field should go. */
  onDone(): void;
}

/** The title of an entry while it is typed: Enter or leaving it saves, Esc does not. */
export function TitleField({ label, value, suggestion = '', save, onDone }: Props) {
  const [title, setTitle] = useState(value || suggestion);
  // Taking the field away takes its focus too, which would save what Esc gave up.
  const finished = useRef(false);
  const finish = (keep: boolean) => {
    if (finished.current) return;
    finished.current = true;
    const next = title.trim();
    if (keep && next !== '' && next !== value) save(next);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish(true);
    if (event.key === 'Escape') finish(false);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder={label}
      value={title}
      maxLength={200}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  );
}
