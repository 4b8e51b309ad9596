import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TableLook } from '../../../../core/contract/table-calls';
import { tableField, type TableField } from '../../../../core/model/table-mapping';
import classes from './TableDialog.module.css';

interface Props {
  readonly table: TableLook;
  readonly fields: readonly TableField[];
  onChange(column: number, field: TableField): void;
}

/** The columns of a table with what each holds, over the first rows. */
export function TableColumns({ table, fields, onChange }: Props) {
  const { t } = useTranslation('tables');
  const choices = [...tableField.options].sort((one, other) => Number(other === 'none') - Number(one === 'none')).map((value) => ({ value, label: t(`field.${value}`) }));
  return (
    // Focusable, as it scrolls.
    <div className={classes.preview} tabIndex={0} role="region" aria-label={t('preview')}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ name }, column) => (
              <th key={column} scope="col" data-used={fields[column] !== 'none'}>
                <span dir="auto">{name}</span>
                <NativeSelect
                  size="xs"
                  aria-label={t('column', { name })}
                  data={choices}
                  value={fields[column] ?? 'none'}
                  data-autofocus={column === 0 || undefined}
                  autoFocus={column === 0}
                  onChange={(event) => onChange(column, tableField.parse(event.currentTarget.value))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.samples.map((row, at) => (
            <tr key={at}>
              {row.map((text, column) => (
                <td key={column} data-used={fields[column] !== 'none'}>
                  <span dir="auto">{text}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
