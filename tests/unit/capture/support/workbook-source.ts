import { zipSource } from './zip-source';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet: the XML of its rows, what follows them, and the addresses that it links to by `rId1`, `rId2` …. */
export interface SheetSource {
  name: string;
  state?: string;
  rows: string;
  after?: string;
  links?: string[];
}

interface WorkbookOptions {
  shared?: string[];
  from1904?: boolean;
}

/** A workbook of Excel. Cell format 1 shows a date, 2 a date with time by a code of its own, 3 a time, 0 a number. */
export function workbookSource(sheets: readonly SheetSource[], { shared = [], from1904 = false }: WorkbookOptions = {}): Buffer {
  const relation = (id: string, type: string, target: string, external = false): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
  const relations = (list: readonly string[]): string => `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
  const listed = sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="s${at}"/>`);
  const files: Record<string, string> = {
    '_rels/.rels': relations([relation('w', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`)),
      relation('t', 'sharedStrings', 'sharedStrings.xml'),
      relation('f', 'styles', 'styles.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${shared.map((text) => (text.startsWith('<') ? `<si>${text}</si>` : `<si><t>${text}</t></si>`)).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy\\ hh:mm;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="21"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, after = '', links = [] }, at) => {
    files[`xl/worksheets/sheet${at}.xml`] = `<worksheet ${MAIN} ${R}><sheetData>${rows}</sheetData>${after}</worksheet>`;
    files[`xl/worksheets/_rels/sheet${at}.xml.rels`] = relations(links.map((address, index) => relation(`rId${index + 1}`, 'hyperlink', address, true)));
  });
  return zipSource(files);
}

/** @returns rows of inline strings; an empty value is no cell at all */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, row: number, column: number): string =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  return rows.map((values, row) => `<row r="${row + 1}">${values.map((text, column) => cell(text, row, column)).join('')}</row>`).join('');
}
