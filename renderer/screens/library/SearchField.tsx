import { CloseButton, TextInput } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../components/KeyCap';
import classes from './SearchField.module.css';

interface Props {
  readonly words: string;
  readonly field: RefObject<HTMLInputElement | null>;
  onChange(words: string): void;
  /** Called when the search is left for what it found. */
  onLeave(): void;
}

/** Searches all clippings while it is typed. */
export function SearchField({ words, field, onChange, onLeave }: Props) {
  const { t } = useTranslation('library');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && words !== '') onChange('');
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) onLeave();
    else return;
    event.preventDefault();
  };
  const clear = <CloseButton size="sm" aria-label={t('search.clear')} onClick={() => onChange('')} />;
  return (
    <TextInput
      ref={field}
      className={classes.search}
      role="searchbox"
      aria-label={t('search.label')}
      placeholder={t('search.placeholder')}
      value={words}
      maxLength={1000}
      spellCheck={false}
      rightSection={words === '' ? <KeyCap chord="/" /> : clear}
      rightSectionWidth={words === '' ? 36 : 32}
      rightSectionPointerEvents={words === '' ? 'none' : 'all'}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
