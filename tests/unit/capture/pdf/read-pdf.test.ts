import { describe, expect, it } from 'vitest';
import type { PdfReading } from '../../../../core/capture/pdf/read-pdf';
import { readPdf } from '../../../../core/capture/pdf/read-pdf';
import { plainText } from '../../../../core/model/plain-text';
import type { PdfLine } from '../support/pdf-source';
import { column, pdfSource } from '../support/pdf-source';

const LEFT = [
  'The harbour of Velda opened its second ter-',
  'minal on Monday, two years later than was',
  'planned. The port authority said that ships',
  'of every size could now moor at any hour.',
];
const RIGHT = [
  'Fishermen had feared that the long-',
  'awaited works would close the old quay; it',
  'stays open, and a long-awaited market hall',
  'is to follow on the western side in spring.',
];
const RUSSIAN = ['В порту Вельда открыли второй терми-', 'нал. Ёмкость складов выросла вдвое, и', 'суда любого размера могут швартоваться', 'здесь в любое время суток.'];

async function read(pages: readonly (readonly PdfLine[])[], info: Readonly<Record<string, string>> = {}): Promise<PdfReading & { paragraphs: string[] }> {
  const reading = await readPdf(pdfSource({ pages, info }));
  return { ...reading, paragraphs: plainText(reading.blocks).text.split('\n\n') };
}

const title: PdfLine = { text: 'Second terminal opens', left: 50, top: 90, size: 22, font: 'bold' };

describe('the text of a PDF', () => {
  it('is read column by column, whatever the order in which it was drawn', async () => {
    const rows = LEFT.flatMap((text, index) => [...column([text], { top: 130 + index * 13 }), ...column([RIGHT[index] ?? ''], { left: 310, top: 130 + index * 13 })]);
    const { metadata, paragraphs } = await read([[...rows, title]]);
    expect(metadata.title[0]).toEqual({ value: 'Second terminal opens', origin: 'detected' });
    expect(paragraphs.join(' ')).toMatch(/^The harbour of Velda opened its second terminal on Monday.*at any hour\. Fishermen had feared/);
    expect(paragraphs.join(' ')).not.toContain('Second terminal opens');
  });

  it('joins words that were broken, and keeps the hyphen of those that are written with one', async () => {
    const { paragraphs } = await read([[title, ...column(LEFT), ...column(RIGHT, { left: 310 })]]);
    expect(paragraphs.join(' ')).toContain('second terminal on Monday');
    expect(paragraphs.join(' ')).toContain('the long-awaited works');
  });

  it('leaves out heads, feet and numbers of pages, and learns the outlet and the date from them', async () => {
    const edges = (page: number): PdfLine[] => [
      { text: `Coast Gazette — 14 April 2026 — p. ${String(page)}`, left: 50, top: 40, size: 8 },
      { text: String(page), left: 300, top: 780, size: 8 },
    ];
    const { metadata, paragraphs } = await read([
      [...edges(3), title, ...column(LEFT)],
      [...edges(4), ...column(RIGHT)],
    ]);
    expect(paragraphs.join(' ')).not.toMatch(/Gazette|April|\b[34]\b/);
    expect(metadata.outlet[0]).toMatchObject({ value: 'Coast Gazette' });
    expect(metadata.published[0]).toMatchObject({ value: '2026-04-14' });
  });

  it('keeps a line that comes again near the edge of another page, as it stands at another height', async () => {
    const again = 'the second terminal of the harbour of Velda';
    const { paragraphs } = await read([
      [title, ...column(LEFT), { text: 'It was the governor who praised', left: 50, top: 762 }, { text: again, left: 50, top: 775 }],
      [{ text: 'as he had done in spring. He said that', left: 50, top: 47 }, { text: again, left: 50, top: 60 }, { text: 'would stay open for ships of all sizes.', left: 50, top: 73 }, ...column(RIGHT, { top: 300 })],
    ]);
    expect(paragraphs.join(' ').split(again)).toHaveLength(3);
  });

  it('goes on over the end of a page', async () => {
    const { paragraphs } = await read([[title, ...column(LEFT.slice(0, 2))], [...column(LEFT.slice(2), { top: 60 }), ...column(RIGHT, { top: 200 })]]);
    expect(paragraphs[0]).toBe('The harbour of Velda opened its second terminal on Monday, two years later than was planned. The port authority said that ships of every size could now moor at any hour.');
  });

  it('reads Cyrillic, named by letter or by the Latin letters of the same bytes', async () => {
    for (const font of ['cyrillic', 'bytes-as-latin'] as const) {
      const { metadata, flags, paragraphs } = await read([[{ text: 'Терминал открыт в срок', left: 50, top: 80, size: 20, font }, ...column(RUSSIAN, { font })]]);
      expect(metadata.title[0]?.value, font).toBe('Терминал открыт в срок');
      expect(paragraphs, font).toEqual(['В порту Вельда открыли второй терминал. Ёмкость складов выросла вдвое, и суда любого размера могут швартоваться здесь в любое время суток.']);
      expect(flags, font).not.toContain('unreliable-text');
    }
  });

  it('is called unreliable when the font does not say what its glyphs stand for', async () => {
    expect((await read([[...column(LEFT, { font: 'unnamed' })]])).flags).toContain('unreliable-text');
    expect((await read([[...column(LEFT)]])).flags).not.toContain('unreliable-text');
  });

  it('is called unreliable when letters of two scripts are mixed as optical reading in the wrong language does', async () => {
    const noise = ['L\\enesoro cjJHHaHCHposaHH51 Pa311en npe/1CTaBn5110T', 'roCy11apcTBa H o6mecTBa coo6ma1OT o pa3BHTHH', 'nop1Ta Be11b11a B 2017 ro11y Ha 36opHoM nyHKTe', 'cTpo1HTe11bCTBo 3aBepmeH0 no11HocTb1o B cpo1K', 'npe11CTaB1Hte11H nopTa no1106Ho pacCKa3a1Hn'];
    expect((await read([column([...noise, ...noise])])).flags).toContain('unreliable-text');
  });
});

describe('what a PDF states of itself', () => {
  it('is taken when it can be true', async () => {
    const { metadata } = await read([[...column(LEFT)]], { Title: 'Second terminal opens', Author: 'Anna Berg', CreationDate: 'D:20200101120000Z' });
    expect(metadata.title[0]).toEqual({ value: 'Second terminal opens', origin: 'file' });
    expect(metadata.authors[0]?.value).toEqual(['Anna Berg']);
    expect(metadata.published).toEqual([]);
  });

  it.each(['Microsoft Word - p3_final.docx', 'untitled', 'C:\\\\pages\\\\p3.indd', 'p3.qxd'])('is not taken when it names a file: %s', async (Title) => {
    const { metadata } = await read([[title, ...column(LEFT)]], { Title, Author: 'admin' });
    expect(metadata.title[0]?.value).toBe('Second terminal opens');
    expect(metadata.authors.flatMap(({ value }) => value)).not.toContain('admin');
  });
});

describe('a PDF without text that can be read', () => {
  it('is a scan when its pages are pictures', async () => {
    const { blocks, emptyReason } = await read([[], []]);
    expect(blocks).toEqual([]);
    expect(emptyReason).toMatch(/scan/);
  });

  it('is refused in plain words when it asks for a password', async () => {
    await expect(readPdf(pdfSource({ pages: [column(LEFT)], encrypted: true }))).rejects.toMatchObject({ code: 'forbidden', message: expect.stringMatching(/password/) as string });
  });

  it('is read when only its end is missing, and refused in plain words when there is nothing left', async () => {
    const whole = pdfSource({ pages: [[title, ...column(LEFT)]] });
    const { blocks, warnings } = await readPdf(whole.subarray(0, whole.indexOf('xref\n')));
    expect(warnings).toEqual([expect.stringMatching(/end of the PDF is missing/)]);
    expect(plainText(blocks).text).toContain('The harbour of Velda');
    await expect(readPdf(whole.subarray(0, 200))).rejects.toMatchObject({ code: 'damaged' });
  });
});
