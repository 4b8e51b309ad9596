import { useTranslation } from 'react-i18next';
import type { TableSource } from '../../../../core/contract/table-calls';
import type { TableMapping } from '../../../../core/model/table-mapping';
import { useAnswer } from '../../../client/use-answer';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import { TableForm } from './TableForm';

interface Props {
  /** The table to ask about; `null` is closed. */
  readonly source: TableSource | null;
  onSubmit(source: TableSource, mappings: TableMapping[]): void;
  onClose(): void;
}

/** Asks what the columns of a table hold. */
export function TableDialog({ source, onSubmit, onClose }: Props) {
  const { t } = useTranslation('tables');
  return (
    <Dialog opened={source !== null} onClose={onClose} title={t('title')} size="64rem">
      {source && <Tables key={nameOf(source)} source={source} onSubmit={onSubmit} onClose={onClose} />}
    </Dialog>
  );
}

function Tables({ source, onSubmit, onClose }: Props & { readonly source: TableSource }) {
  const { t } = useTranslation('tables');
  const { data, error } = useAnswer('tables.look', { source }, { fresh: true });
  if (error) return <Notice tone="error">{error.message}</Notice>;
  if (!data) return <p>{t('common:loading')}</p>;
  return <TableForm tables={data} name={nameOf(source) || t('clipboard')} onSubmit={(mappings) => onSubmit(source, mappings)} onCancel={onClose} />;
}

function nameOf(source: TableSource): string {
  return source.kind === 'file' ? (source.path.split(/[/\\]/).at(-1) ?? source.path) : '';
}
