import type { TableSource } from '../../../core/contract/table-calls';
import { lateDialog } from '../../components/late-dialog';
import type { ClipWork } from './clip-work';

const DigestDialog = lateDialog(async () => (await import('../../dialogs')).DigestDialog, ({ clippingId }) => clippingId !== null);
const TableDialog = lateDialog(async () => (await import('../../dialogs')).TableDialog, ({ source }) => source !== null);

interface Props {
  /** The table to ask about, and the clipping to list the links of, if any. */
  readonly table: TableSource | null;
  readonly digest: string | null;
  start(work: ClipWork): Promise<void>;
  onTableDone(): void;
  onDigestDone(): void;
}

/** The dialogs in which a person says what of an input is to be clipped, or how. */
export function ClipChoices({ table, digest, start, onTableDone, onDigestDone }: Props) {
  return (
    <>
      <TableDialog
        source={table}
        onSubmit={(source, mappings) => {
          onTableDone();
          void start({ kind: 'table', source, mappings });
        }}
        onClose={onTableDone}
      />
      <DigestDialog
        clippingId={digest}
        onSubmit={(addresses) => {
          onDigestDone();
          void start({ kind: 'addresses', addresses });
        }}
        onClose={onDigestDone}
      />
    </>
  );
}
