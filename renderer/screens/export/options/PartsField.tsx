import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exportPart, type ExportPart } from '../../../../core/model/export-options';
import classes from './OptionsPanel.module.css';

interface Props {
  readonly parts: readonly ExportPart[];
  /** Whether the file has pages, which its contents can name. */
  readonly paged: boolean;
  /** Parts that the template prints; all of them if it does not say. */
  readonly offered?: readonly ExportPart[] | undefined;
  onChange(parts: ExportPart[]): void;
  /** Whether a page about the checks stands behind the narrative. */
  readonly checksPage: boolean;
  onChecksPage(on: boolean): void;
  /** What belongs to the clippings, below them. */
  readonly children: ReactNode;
}

/** Which parts the file has; one at least. */
export function PartsField({ parts, paged, offered = exportPart.options, onChange, checksPage, onChecksPage, children }: Props) {
  const { t } = useTranslation('export');
  const set = (part: ExportPart, on: boolean) => onChange(exportPart.options.filter((one) => (one === part ? on : parts.includes(one))));
  return (
    <fieldset className={classes.parts}>
      <legend>{t('parts.label')}</legend>
      <div className={classes.box}>
        {exportPart.options.filter((part) => offered.includes(part)).map((part) => (
          <div key={part} className={classes.part}>
            <Checkbox
              size="xs"
              label={t(part === 'contents' && !paged ? 'parts.contentsAlone' : `parts.${part}`)}
              checked={parts.includes(part)}
              disabled={parts.length === 1 && parts.includes(part)}
              onChange={(event) => set(part, event.currentTarget.checked)}
            />
            {part === 'clippings' && children}
            {part === 'narrative' && (
              <Checkbox size="xs" label={t('checksPage')} checked={checksPage} disabled={!parts.includes('narrative')} onChange={(event) => onChecksPage(event.currentTarget.checked)} />
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
