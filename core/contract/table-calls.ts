import { z } from 'zod';
import { id } from '../model/id';
import { tableField, tableMapping } from '../model/table-mapping';
import { call } from './call';
import { captureResult } from './capture-calls';

/** Where a table is: in a file, or what was copied. */
export const tableSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1).max(4096) }),
  z.strictObject({ kind: z.literal('pasted'), text: z.string().min(1).max(20_000_000) }),
]);
export type TableSource = z.infer<typeof tableSource>;

/** A table as the window asks about it. */
export const tableLook = z.object({
  signature: z.string(),
  /** Of the sheet, or empty. */
  sheet: z.string(),
  /** Without a header the names of its columns are made up, and what is said of it is not remembered. */
  headed: z.boolean(),
  columns: z.array(z.object({ name: z.string(), field: tableField })),
  /** The first rows, a text a column, cut to what can be looked at. */
  samples: z.array(z.array(z.string())),
  rows: z.int().nonnegative(),
  fetchPages: z.boolean(),
  /** Where the fields come from. Of a `certain` one nobody has to be asked. */
  mapped: z.enum(['remembered', 'certain', 'guessed']),
});
export type TableLook = z.infer<typeof tableLook>;

const source = tableSource;

export const tableCalls = {
  'tables.look': call(z.strictObject({ source }), z.array(tableLook)),
  /**
   * Clips the rows of a table as is said here, and remembers that in the library. Progress and cancelling are those of
   * a capture: `capture.progress`, `capture.cancel`.
   */
  'tables.clip': call(z.strictObject({ job: id, source, mappings: z.array(tableMapping).min(1).max(50) }), z.array(captureResult)),
};
