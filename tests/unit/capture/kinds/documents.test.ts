import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../core/capture/kinds/kind';
import { recogniseKind } from '../../../../core/capture/kinds/kinds';
import { plainText } from '../../../../core/model/plain-text';
import { DOCX, ODT, RTF } from '../support/documents';

async function read(bytes: Uint8Array): Promise<Reading & { kind: string; text: string }> {
  const kind = recogniseKind(bytes, { fileName: null, mediaType: null });
  if (!kind) throw new Error('The document was not recognised.');
  const reading = await kind.read(bytes, { address: null, charset: null, extent: 'whole' });
  return { ...reading, kind: kind.name, text: plainText(reading.blocks).text };
}

describe('a Word document', () => {
  it('keeps insertions, drops deletions, and joins what a deleted paragraph mark had parted', async () => {
    const { kind, text } = await read(DOCX);
    expect(kind).toBe('docx');
    expect(text).toContain('Грузооборот вырос на 12,5 процента за год.');
    expect(text).not.toContain('сказали');
    expect(text).toContain('Первая половина и вторая.');
  });

  it('gives its title, its text boxes and its tables', async () => {
    const { metadata, blocks, text } = await read(DOCX);
    expect(metadata.title[0]).toMatchObject({ value: 'Порт откроют осенью' });
    expect(text).toContain('Слова в рамке.');
    expect(blocks).toContainEqual(expect.objectContaining({ type: 'table', rows: [[[{ text: 'Год' }], [{ text: 'Тонны' }]], [[{ text: '2025' }], [{ text: '3,4' }]]] }));
    expect(blocks.flatMap((block) => ('content' in block ? block.content : []))).toContainEqual({ text: '12,5 процента', bold: true });
  });
});

describe('an OpenDocument text', () => {
  it('gives its title, its paragraphs and its lists', async () => {
    const { kind, metadata, blocks, text } = await read(ODT);
    expect(kind).toBe('odt');
    expect(metadata.title[0]).toMatchObject({ value: 'Liman payızda açılacaq' });
    expect(text).toContain('Yükdaşıma 12,5 faiz artıb.');
    expect(blocks).toContainEqual(expect.objectContaining({ type: 'list', items: [[{ text: 'körpü' }], [{ text: 'yol' }]] }));
  });
});

describe('a rich text', () => {
  it('is read with the encoding of each font, and without its pictures', async () => {
    const { kind, metadata, text } = await read(RTF);
    expect(kind).toBe('rtf');
    expect(metadata.title[0]).toMatchObject({ value: 'Порт откроют осенью' });
    expect(text).toContain('Грузооборот вырос на 12,5 процента. Қ');
    expect(text).not.toContain('89504e47');
  });
});
