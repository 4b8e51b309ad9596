import { ActionIcon, Menu, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat, ExportOptions } from '../../../../core/model/export-options';
import type { ExportPreset } from '../../../../core/model/export-preset';
import { useLibrary } from '../../../components/use-library';
import classes from './OptionsPanel.module.css';
import { PresetDialog } from './PresetDialog';
import { isChosen, usePresets } from './use-presets';

interface Props {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  onChoose(preset: ExportPreset): void;
}

/** Named sets of choices: take one, keep the present ones as another. */
export function PresetField({ format, options, onChoose }: Props) {
  const { t } = useTranslation('export');
  const { editable, whyNot } = useLibrary();
  const { presets, save, setUsual, remove } = usePresets();
  const [naming, setNaming] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const chosen = presets.find((preset) => isChosen(preset, format, options));
  // The one that was taken stays at hand when a choice is changed, to be set to it.
  const near = chosen ?? presets.find(({ id }) => id === taken);
  return (
    <div className={classes.preset}>
      <Select
        label={t('presets.label')}
        placeholder={t('presets.none')}
        value={chosen?.id ?? null}
        disabled={presets.length === 0}
        allowDeselect={false}
        data={presets.map(({ id, name, usual }) => ({ value: id, label: usual ? t('presets.usualNamed', { name }) : name }))}
        onChange={(id) => {
          const preset = presets.find((one) => one.id === id);
          if (preset === undefined) return;
          setTaken(preset.id);
          onChoose(preset);
        }}
      />
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('presets.menu')} title={whyNot ?? t('presets.menu')} disabled={!editable}>
            <span aria-hidden>▾</span>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setNaming(true)}>{t('presets.save')}</Menu.Item>
          {near !== undefined && chosen === undefined && <Menu.Item onClick={() => save({ ...near, format, options })}>{t('presets.update', { name: near.name })}</Menu.Item>}
          {near !== undefined && <Menu.Item onClick={() => setUsual(near, !near.usual)}>{t(near.usual ? 'presets.notUsual' : 'presets.usual', { name: near.name })}</Menu.Item>}
          {near !== undefined && <Menu.Item onClick={() => remove(near)}>{t('presets.remove', { name: near.name })}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <PresetDialog opened={naming} onClose={() => setNaming(false)} onSave={(name) => save({ name, format, options })} />
    </div>
  );
}
