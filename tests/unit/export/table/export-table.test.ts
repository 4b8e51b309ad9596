import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../../core/capture/spreadsheet/read-spreadsheet';
import { showWorkbook } from '../../../../core/export/preview/show-workbook';
import { CLIPPING_COLUMNS } from '../../../../core/export/table/clipping-rows';
import { exportCsv } from '../../../../core/export/table/export-csv';
import { exportXlsx } from '../../../../core/export/table/export-xlsx';
import { makeClipping } from '../../tree/make-clipping';
import { cite, line, makeReview } from '../../tree/make-review';
import { readZip } from '../read-zip';
import { WHOLE_OUTLETS, wholeReview, wholeTree } from '../../tree/whole-review';

const titles = CLIPPING_COLUMNS.map(({ title }) => title);
const { review, clippings } = wholeReview();
const context = { review, kept: { clippings, outlets: WHOLE_OUTLETS, originOf: (id: string) => (id === 'c0000006' ? 'c0000001' : null) } };

/** Its outlet's rights let nothing be shown, and nothing cites it. */
const NEVER_SHOWN = 'c000000d';

const HOSTILE = ['=HYPERLINK("https://x.example")', '+1+1', '-2', '@SUM(A1)', '\t=1', 'a "quoted", word\r\nand a line'];
const hostile = {
  review: makeReview({ clippings: HOSTILE.map((_, at) => ({ clippingId: `c000010${String(at)}`, sectionId: null })), document: { type: 'doc', content: [line(cite('c0000100'), cite('c0000100', 'x'))] } }),
  kept: { clippings: new Map(HOSTILE.map((title, at) => [`c000010${String(at)}`, makeClipping({ id: `c000010${String(at)}`, title, outlet: title })])), outlets: [], originOf: () => null },
};

async function csv(from: Parameters<typeof exportCsv>[1]): Promise<{ text: string; rows: Record<string, string>[] }> {
  const { bytes } = await exportCsv(wholeTree(), from);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, rows: Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data };
}

describe('the clippings as separated values', () => {
  it('are a row each, in the order of the shelf, under their names', async () => {
    const { text, rows } = await csv(context);
    expect(text.startsWith(`\ufeff${titles.join(',')}\r\n`)).toBe(true);
    expect(rows.map(({ Id }) => Id)).toEqual(review.clippings.map(({ clippingId }) => clippingId).filter((id) => id !== NEVER_SHOWN));
    expect(rows[0]).toMatchObject({ Title: 'Ministers meet ahead of the forum', Outlet: 'Port Courier', Authors: 'Mara Holt; Jonas Vik', Published: '2026-04-10T18:30:00+05:00', Language: 'en', Section: 'Negotiations', Tone: 'positive', 'Tone towards': 'the Ministry of Transport', Citations: '4', Highlights: '2', Family: '' });
    expect(rows.find(({ Id }) => Id === 'c0000006')).toMatchObject({ Family: 'c0000001', Outlet: 'Harbour Wire' });
    expect(rows.find(({ Id }) => Id === 'c0000002')?.Outlet).toBe('Dala Gazeti');
    expect(rows.find(({ Id }) => Id === 'c0000007')?.Title).toBe('منتدى الممر: اتفاق على خفض الرسوم');
  });

  it('run no formula, and keep quotation marks and line ends', async () => {
    const { text, rows } = await csv(hostile);
    for (const cell of text.slice(1).match(/(?<=^|,)"?[=+\-@\t]/gm) ?? []) expect(cell).toBe('');
    expect(rows.map(({ Title }) => Title)).toEqual(HOSTILE.map((title, at) => (at < 5 ? `'${title}` : title)));
    expect(rows[0]?.Citations).toBe('2');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('the clippings as a workbook', () => {
  it('say the same, read back by another reader', async () => {
    const { bytes } = await exportXlsx(wholeTree(), context);
    const [sheet, ...others] = readSpreadsheet(bytes);
    expect(others).toEqual([]);
    expect(sheet?.name).toBe('Clippings');
    const shown = showWorkbook(bytes, wholeTree());
    for (const title of ['Ministers meet ahead of the forum', '走廊论坛在港口城市举行', 'منتدى الممر: اتفاق على خفض الرسوم', ...titles]) expect(shown).toContain(title);
    expect(sheet?.rows).toHaveLength(review.clippings.filter(({ clippingId }) => clippingId !== NEVER_SHOWN).length + 1);
  });

  it('hold words, never formulas', async () => {
    const { bytes } = await exportXlsx(wholeTree(), hostile);
    const shown = showWorkbook(bytes, wholeTree());
    expect(shown).toContain('=HYPERLINK(&quot;https://x.example&quot;)');
    const sheets = [...(await readZip(bytes))].filter(([name]) => /^xl\/worksheets\/\w+\.xml$/.test(name));
    expect(sheets).toHaveLength(1);
    for (const [, sheet] of sheets) expect(sheet.toString('utf8')).not.toMatch(/<f[ >]/);
  });
});
