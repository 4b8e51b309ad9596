import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_CODES } from './format/language-codes';
import { languageName } from './format/language-name';

interface Props {
  readonly label: string;
  /** Whether the label is shown above the list; else it is only read out. */
  readonly labelled?: boolean;
  /** ISO 639-1 code; `und` or empty is unknown. */
  readonly value: string;
  readonly autoFocus?: boolean;
  onChange(code: string): void;
}

/** A language, chosen from a list by its name. Unknown is `und`. */
export function LanguageSelect({ label, labelled = false, value, autoFocus = false, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const current = value === '' ? 'und' : value;
  const codes = current === 'und' || LANGUAGE_CODES.includes(current) ? LANGUAGE_CODES : [...LANGUAGE_CODES, current];
  const named = codes.map((code) => ({ value: code, label: languageName(code, i18n.language) }));
  named.sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  return (
    <NativeSelect
      {...(labelled ? { label } : { 'aria-label': label })}
      size={labelled ? 'sm' : 'xs'}
      data={[{ value: 'und', label: t('languageUnknown') }, ...named]}
      value={current}
      autoFocus={autoFocus}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
