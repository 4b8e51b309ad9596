import { useTranslation } from 'react-i18next';
import { exportFormat, type ExportFormat } from '../../../../core/model/export-options';
import { useRovingTabs } from '../../review/side/use-roving-tabs';
import classes from './OptionsPanel.module.css';

interface Props {
  readonly format: ExportFormat;
  onFormat(format: ExportFormat): void;
}

/** The formats that a review can be written in. */
export function FormatTabs({ format, onFormat }: Props) {
  const { t } = useTranslation('export');
  const onKeyDown = useRovingTabs(exportFormat.options, format, onFormat);
  return (
    <div className={classes.tabs} role="tablist" aria-label={t('format')} onKeyDown={onKeyDown}>
      {exportFormat.options.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`export-format-${one}`}
          aria-selected={one === format}
          aria-controls="export-options"
          tabIndex={one === format ? 0 : -1}
          onClick={() => onFormat(one)}
        >
          {t(`formats.${one}`)}
        </button>
      ))}
    </div>
  );
}
