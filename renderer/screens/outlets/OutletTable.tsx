import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutletRow } from '../../../core/contract/outlet-calls';
import { languageName } from '../../components/format/language-name';
import { useNumber } from '../../components/format/use-number';
import { useLibrary } from '../../components/use-library';
import { licenceLimits } from './licence-limits';
import { outletKey } from './outlet-key';
import classes from './Outlets.module.css';

/** Rows shown before all are asked for. */
const MANY = 300;
const COLUMNS = ['select', 'name', 'domains', 'language', 'country', 'kind', 'rights', 'clippings'] as const;

interface Props {
  readonly rows: readonly OutletRow[];
  readonly chosen: ReadonlySet<string>;
  onToggle(row: OutletRow): void;
  onEdit(row: OutletRow): void;
  onRemove(row: OutletRow): void;
}

/** The outlets as a table; each can be selected, and changed by its name. */
export function OutletTable({ rows, chosen, ...does }: Props) {
  const { t } = useTranslation('outlets');
  const [all, setAll] = useState(false);
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label={t('title')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, MANY)).map((row) => (
            <Row key={outletKey(row)} row={row} chosen={chosen.has(outletKey(row))} {...does} />
          ))}
        </tbody>
      </table>
      {!all && rows.length > MANY && (
        <Button variant="default" size="compact-sm" onClick={() => setAll(true)}>
          {t('all', { count: rows.length })}
        </Button>
      )}
    </div>
  );
}

interface RowProps extends Omit<Props, 'rows' | 'chosen'> {
  readonly row: OutletRow;
  readonly chosen: boolean;
}

function Row({ row, chosen, onToggle, onEdit, onRemove }: RowProps) {
  const { t, i18n } = useTranslation('outlets');
  const { editable, whyNot } = useLibrary();
  const number = useNumber();
  const { name, aliases, domains, language, country, kind, rights, licence, count, listed } = row;
  const limits = licenceLimits(licence, t);
  const unknown = <i>{t('unknown')}</i>;
  return (
    <tr data-chosen={chosen}>
      <td>
        <Checkbox size="xs" checked={chosen} aria-label={t('select', { name })} onChange={() => onToggle(row)} />
      </td>
      <td>
        <button type="button" className={classes.name} dir="auto" disabled={!editable} title={whyNot ?? t('edit', { name })} onClick={() => onEdit(row)}>
          {name}
        </button>
        {aliases.length > 0 && <small dir="auto">{aliases.join(' · ')}</small>}
        {!listed && <small>{t('found')}</small>}
      </td>
      <td>{domains.length > 0 ? domains.join(', ') : unknown}</td>
      <td>{language === 'und' ? unknown : languageName(language, i18n.language)}</td>
      <td dir="auto">{country === '' ? unknown : country}</td>
      <td>{t(`kind.${kind}`)}</td>
      <td>
        {t(`rights.${rights}`)}
        {limits.length > 0 && <small>{limits.join(' · ')}</small>}
      </td>
      <td className={classes.count}>
        {number(count)}
        {listed && count === 0 && editable && (
          <Button size="compact-xs" variant="default" aria-label={t('removeNamed', { name })} onClick={() => onRemove(row)}>
            {t('remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}
