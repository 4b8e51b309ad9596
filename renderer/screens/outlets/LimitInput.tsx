import { TextInput } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly description: string;
  /** Undefined: there is no limit. */
  readonly value: number | undefined;
  readonly most: number;
  readonly disabled?: boolean;
  onChange(value: number | undefined): void;
}

/** A whole number that may be left out. What is no digit cannot be typed. */
export function LimitInput({ label, description, value, most, disabled = false, onChange }: Props) {
  const read = (typed: string): number | undefined => {
    const digits = typed.replace(/\D/gu, '');
    return digits === '' ? undefined : Math.min(Number(digits), most);
  };
  return (
    <TextInput
      label={label}
      description={description}
      inputMode="numeric"
      inputWrapperOrder={['label', 'input', 'description']}
      value={value === undefined ? '' : String(value)}
      disabled={disabled}
      onChange={(event) => onChange(read(event.currentTarget.value))}
    />
  );
}
