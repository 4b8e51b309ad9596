import type { TableSource } from '../../../core/contract/table-calls';
import type { ClipWork } from './clip-work';
import { DigestDialog } from './digest/DigestDialog';
import { TableDialog } from './table/TableDialog';

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
