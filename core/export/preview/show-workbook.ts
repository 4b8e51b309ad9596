import { readSpreadsheet } from '../../capture/spreadsheet/read-spreadsheet';
import type { DocumentTree } from '../../tree/document-tree';
import { htmlDocument } from '../html/export-html';
import { element } from '../html/markup';

/** The first sheet of a workbook as a page, read back from its bytes. */
export function showWorkbook(bytes: Uint8Array, tree: DocumentTree): string {
  const [head, ...rows] = readSpreadsheet(bytes)[0]?.rows ?? [];
  const cells = (row: typeof head, name: string) => element('tr', {}, (row?.cells ?? []).map((cell) => element(name, name === 'th' ? { scope: 'col' } : { dir: 'auto' }, cell.text)));
  return htmlDocument(tree, element('table', { class: 'workbook' }, element('thead', {}, cells(head, 'th')), element('tbody', {}, rows.map((row) => cells(row, 'td')))));
}
