import type { RawTable } from '../table/table';
import { TABLE_LIMITS } from '../table/table-limits';
import { openOfficePackage } from '../word/word-package';
import { childElements, findElement } from '../xml/xml-element';
import { dateFormats } from './date-formats';
import { readSheet } from './read-sheet';
import { sharedTexts } from './shared-texts';

const MAIN = 'xl/workbook.xml';

/**
 * Reads the visible sheets of a workbook of Excel (Office Open XML, ECMA-376): what its cells show, and what they link to.
 * @throws DatelineError damaged, forbidden (encrypted), too-large
 */
export function readSpreadsheet(bytes: Uint8Array): RawTable[] {
  const { main } = openOfficePackage(bytes, MAIN);
  const properties = findElement(main.root, 's:workbookPr');
  const from1904 = /^(?:1|true)$/.test(properties?.attributes.date1904 ?? '');
  const texts = sharedTexts(main.related('sharedStrings')?.root ?? null);
  const parts = { texts, dateFormats: dateFormats(main.related('styles')?.root ?? null), from1904 };
  const list = findElement(main.root, 's:sheets');
  const sheets = list === null ? [] : childElements(list, 's:sheet').filter(({ attributes }) => !/hidden/i.test(attributes.state ?? ''));
  return sheets.slice(0, TABLE_LIMITS.sheets).flatMap(({ attributes }) => {
    const part = main.part(attributes['r:id'] ?? '');
    return part === null ? [] : [{ name: attributes.name ?? '', encoding: null, rows: readSheet(part, parts), from1904 }];
  });
}
