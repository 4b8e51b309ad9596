import { Button, Switch } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableLook } from '../../../../core/contract/table-calls';
import type { TableMapping } from '../../../../core/model/table-mapping';
import { isEnough, mappingOf, withField } from './table-mappings';
import { TableColumns } from './TableColumns';
import classes from './TableDialog.module.css';

interface Props {
  readonly tables: readonly TableLook[];
  /** What the table is called: its file, or that it was copied. */
  readonly name: string;
  onSubmit(mappings: TableMapping[]): void;
  onCancel(): void;
}

/** What the columns of each table hold, one table after the other. */
export function TableForm({ tables, name, onSubmit, onCancel }: Props) {
  const { t } = useTranslation('tables');
  const [mappings, setMappings] = useState(() => tables.map(mappingOf));
  const [at, setAt] = useState(0);
  const table = tables[at];
  const mapping = mappings[at];
  if (!table || !mapping) return null;

  const change = (part: Partial<TableMapping>) => setMappings((all) => all.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const isLast = at === tables.length - 1;
  const enough = isEnough(mapping.fields);
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLast) onSubmit(mappings);
    else setAt(at + 1);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{t('what', { count: table.rows, name: table.sheet === '' ? name : t('sheet', { file: name, sheet: table.sheet }) })}</p>
      <TableColumns key={at} table={table} fields={mapping.fields} onChange={(column, field) => change({ fields: withField(mapping.fields, column, field) })} />
      {mapping.fields.includes('address') && (
        <Switch label={t('fetchPages')} description={t('fetchPagesHint')} checked={mapping.fetchPages} onChange={(event) => change({ fetchPages: event.currentTarget.checked })} />
      )}
      <div className={classes.end}>
        <p className={classes.hint} role="status">
          {enough ? t(table.headed ? 'remembered' : 'notRemembered') : t('needed')}
        </p>
        {tables.length > 1 && <span className={classes.hint}>{t('step', { at: at + 1, total: tables.length })}</span>}
        {at > 0 && (
          <Button variant="default" onClick={() => setAt(at - 1)}>
            {t('back')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" disabled={!enough}>
          {isLast ? t('clip', { count: total }) : t('next')}
        </Button>
      </div>
    </form>
  );
}
