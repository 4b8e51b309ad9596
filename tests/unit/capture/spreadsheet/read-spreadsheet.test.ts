import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../../core/capture/spreadsheet/read-spreadsheet';
import { serialDate } from '../../../../core/capture/spreadsheet/serial-date';
import { workbookSource } from '../support/workbook-source';

const texts = (bytes: Uint8Array): string[][][] => readSpreadsheet(bytes).map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
const one = (rows: string, after = '', links: string[] = []): Buffer => workbookSource([{ name: 'List', rows, after, links }], { shared: ['Shared', '<r><t>Two </t></r><r><t>runs</t></r><rPh><t>x</t></rPh>'] });

describe('cells of a workbook', () => {
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Shared'],
    ['runs of a shared text', '<c r="A1" t="s"><v>1</v></c>', 'Two runs'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>In &amp; line</t></is></c>', 'In & line'],
    ['the value that a formula had', '<c r="A1" t="str"><f>CONCATENATE(A2;A3)</f><v>kept</v></c>', 'kept'],
    ['a number', '<c r="A1"><v>12.5</v></c>', '12.5'],
    ['a day', '<c r="A1" s="1"><v>46123</v></c>', '2026-04-11'],
    ['a moment', '<c r="A1" s="2"><v>46123.341666666667</v></c>', '2026-04-11T08:12:00'],
    ['a time', '<c r="A1" s="3"><v>0.341666666666667</v></c>', '08:12:00'],
    ['a day in ISO 8601', '<c r="A1" t="d"><v>2026-04-11</v></c>', '2026-04-11'],
    ['a shared text that is not there', '<c r="A1" t="s"><v>9</v></c><c r="B1" t="s"><v>0</v></c>', ''],
  ])('%s', (_, cell, text) => {
    expect(texts(one(`<row r="1">${cell}</row>`))[0]?.[0]?.[0] ?? '').toBe(text);
  });

  it('keep their places, and empty rows are left out', () => {
    const [list] = readSpreadsheet(one('<row r="2"><c r="C2" t="s"><v>0</v></c></row><row r="4"/><row r="9"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'));
    expect(list?.rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([
      [2, ['', '', 'Shared']],
      [9, ['Shared', 'Two runs']],
    ]);
  });

  it('an error is no value', () => {
    expect(texts(one('<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="s"><v>0</v></c></row>'))).toEqual([[['', 'Shared']]]);
  });

  it('link to what a hyperlink or a formula says', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>HYPERLINK("https://velda.example/2","More")</f><v>More</v></c><c r="C1" t="s"><v>0</v></c></row>';
    const after = '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="C1" r:id="rId2"/></hyperlinks>';
    const [list] = readSpreadsheet(one(rows, after, ['https://velda.example/1', 'javascript:alert(1)']));
    expect(list?.rows[0]?.cells.map(({ link }) => link)).toEqual(['https://velda.example/1', 'https://velda.example/2', null]);
  });

  it('merged over rows stand for each of them', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="B2" t="s"><v>1</v></c></row><row r="3"><c r="B3" t="s"><v>1</v></c></row>';
    const merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A3:XFD1048576"/><mergeCell ref="nonsense"/></mergeCells>';
    expect(texts(one(rows, merged))).toEqual([[['Shared', 'Two runs'], ['Shared', 'Two runs'], ['', 'Two runs']]]);
  });

  it('of several sheets, and not of hidden ones', () => {
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const book = workbookSource([{ name: 'One', rows: row }, { name: 'Two', rows: row, state: 'veryHidden' }, { name: 'Three', rows: row }], { shared: ['x'] });
    expect(readSpreadsheet(book).map(({ name }) => name)).toEqual(['One', 'Three']);
  });
});

describe('dates of spreadsheets', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [46123, false, '2026-04-11'],
    [44661, true, '2026-04-11'],
    [46123.99999999, false, '2026-04-12'],
    [0.5, false, '12:00:00'],
    [-1, false, null],
    [4_000_000, false, null],
    [Number.NaN, false, null],
  ])('%d from 1904: %s', (serial, from1904, date) => {
    expect(serialDate(serial, from1904)).toBe(date);
  });

  it('count from 1904 where the workbook says so', () => {
    const book = workbookSource([{ name: 'List', rows: '<row r="1"><c r="A1" s="1"><v>44661</v></c></row>' }], { from1904: true });
    expect(texts(book)).toEqual([[['2026-04-11']]]);
  });
});
