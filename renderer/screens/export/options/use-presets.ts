import { useTranslation } from 'react-i18next';
import type { ExportFormat, ExportOptions } from '../../../../core/model/export-options';
import type { ExportPreset } from '../../../../core/model/export-preset';
import { useAction } from '../../../client/use-action';
import { useAnswer } from '../../../client/use-answer';
import { newId } from '../../../components/new-id';
import { say } from '../../../components/say';
import { useHistory } from '../../../components/use-history';

export interface Presets {
  presets: readonly ExportPreset[];
  /** Keeps choices: as a new preset, or as what one with this id is from now on. */
  save(preset: Pick<ExportPreset, 'name' | 'format' | 'options'> & Partial<ExportPreset>): void;
  setUsual(preset: ExportPreset, usual: boolean): void;
  remove(preset: ExportPreset): void;
}

/** The library's presets, and what is done with them. A failure is shown by the action that failed. */
export function usePresets(): Presets {
  const { t } = useTranslation('export');
  const presets = useAnswer('presets.list', {}).data ?? [];
  const change = useAction('presets.change').mutate;
  const history = useHistory();
  return {
    presets,
    save: ({ id = newId(), usual = false, ...preset }) => {
      const others = presets.filter((one) => one.id !== id);
      change({ presets: [...others, { id, usual, ...preset }] });
    },
    setUsual: ({ id }, usual) => change({ presets: presets.map((one) => ({ ...one, usual: one.id === id ? usual : usual ? false : one.usual })) }),
    remove: ({ id, name }) => {
      const onSuccess = () => say(t('presets.removed', { name }), { id: 'presets', action: { label: t('common:undo'), run: () => void history.undo(), undoes: true } });
      change({ presets: presets.filter((one) => one.id !== id) }, { onSuccess });
    },
  };
}

/** @returns whether the choices on the screen are those of a preset; the language goes with each review, not with a preset */
export function isChosen(preset: ExportPreset, format: ExportFormat, options: ExportOptions): boolean {
  return preset.format === format && sameChoices(preset.options, options);
}

function sameChoices(one: ExportOptions, other: ExportOptions): boolean {
  const choices = (options: ExportOptions): string => JSON.stringify(Object.entries({ ...options, language: undefined }).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
  return choices(one) === choices(other);
}

/** @returns the change from present choices to a preset's: what it does not name is not chosen any more */
export function choicesOf(preset: ExportPreset, { language, ...present }: ExportOptions): Partial<ExportOptions> {
  const cleared = Object.fromEntries(Object.keys(present).map((name) => [name, undefined]));
  return { ...cleared, ...preset.options, language };
}
