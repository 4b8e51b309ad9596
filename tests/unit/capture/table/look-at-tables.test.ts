import { describe, expect, it } from 'vitest';
import { lookAtTables } from '../../../../core/capture/table/look-at-tables';
import { tablesIn } from '../../../../core/capture/table/article-tables';
import { inlineRows, workbookSource } from '../support/workbook-source';

const tables = (bytes: Uint8Array) => tablesIn(bytes, null);

describe('what is shown of a table', () => {
  it('its columns, its first rows, and how it would be read', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `Port ${at};https://velda.example/${at};${'long '.repeat(100)}`);
    const [look] = lookAtTables(tables(Buffer.from(['Title;URL;Text', ...rows].join('\n'))), []);
    expect(look).toMatchObject({ sheet: '', headed: true, rows: 20, mapped: 'certain', fetchPages: false, columns: [{ name: 'Title', field: 'title' }, { name: 'URL', field: 'address' }, { name: 'Text', field: 'text' }] });
    expect(look?.samples).toHaveLength(6);
    expect(look?.samples[0]?.[2]?.length).toBe(160);
  });

  it('what is remembered of it', () => {
    const source = tables(Buffer.from('Title;URL\nPort Velda;https://velda.example/1\n'));
    const [first] = lookAtTables(source, []);
    expect(first).toMatchObject({ mapped: 'guessed', fetchPages: true });
    const remembered = { signature: first?.signature ?? '', fields: ['description' as const, 'address' as const], fetchPages: false };
    expect(lookAtTables(source, [remembered])[0]).toMatchObject({ mapped: 'remembered', fetchPages: false, columns: [{ field: 'description' }, { field: 'address' }] });
  });

  it('a table of anything when that is all there is, and of articles only when there are some', () => {
    const sums = { name: 'Sums', rows: inlineRows([['Region', 'Tonnes'], ['North', '12'], ['South', '13']]) };
    const press = { name: 'Press', rows: inlineRows([['Title', 'URL'], ['Port', 'https://velda.example/1']]) };
    expect(lookAtTables(tables(workbookSource([sums])), []).map(({ sheet }) => sheet)).toEqual(['Sums']);
    expect(lookAtTables(tables(workbookSource([sums, press])), []).map(({ sheet }) => sheet)).toEqual(['Press']);
  });

  it('what is no table is refused', () => {
    expect(() => lookAtTables(tables(Buffer.from('just words')), [])).toThrow(/no table/);
  });
});
