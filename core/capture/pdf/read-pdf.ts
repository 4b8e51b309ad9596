import { CAPTURE_LIMITS } from '../capture-limits';
import { countWords } from '../count-words';
import { documentReading } from '../document/document-reading';
import { EMPTY_SCAN } from '../document/empty-reason';
import type { PageReading } from '../html/read-page';
import { plainText } from '../../model/plain-text';
import type { FoundMetadata } from '../metadata/found-metadata';
import { documentFromParagraphs } from './document-from-paragraphs';
import { withDropCaps } from './drop-caps';
import { readFolio } from './folio';
import { withBracketsAsRead } from './mirrored-brackets';
import { notesLast } from './notes-last';
import { damagedPdf, openPdf } from './open-pdf';
import { orderBlocks } from './order-blocks';
import type { PdfProperties } from './pdf-properties';
import { pdfProperties } from './pdf-properties';
import type { PdfPageText } from './pdf-text-item';
import type { PageTexts } from './read-page-texts';
import { readPageTexts } from './read-page-texts';
import type { PageLines } from './running-lines';
import { withoutRunningLines } from './running-lines';
import { textBlocks } from './text-blocks';
import { isUnreliable, withRepairedFonts } from './text-layer';
import { textLines } from './text-lines';
import { textParagraphs } from './text-paragraphs';

/** What a PDF gave, and what its reader should know of it. */
export interface PdfReading extends PageReading {
  warnings: string[];
  emptyReason: string;
}

const FEW_WORDS_A_PAGE = 5;
const MENDED = 'The end of the PDF is missing; what came of it was read.';
const CUT: Record<NonNullable<PageTexts['cut']>, string> = {
  pages: `Only the first ${String(CAPTURE_LIMITS.pdf.pages)} pages were read; the PDF is kept whole.`,
  time: 'The PDF took so long that only its first pages were read; it is kept whole.',
  length: 'The text of the PDF is so long that only its first pages were read; it is kept whole.',
};

/**
 * The article in a PDF, put together from where its letters stand: columns in reading order, heads and feet of pages
 * taken out, broken words joined, headings told by their type.
 * @param characterMaps folder of the maps that fonts may name; without it their letters are lost
 * @throws DatelineError forbidden (asks for a password), damaged
 */
export async function readPdf(bytes: Uint8Array, characterMaps?: string): Promise<PdfReading> {
  const { document, mended, close } = await openPdf(bytes, characterMaps);
  try {
    const properties = await pdfProperties(document);
    const { pages, cut } = await readPageTexts(document);
    const { reading, running } = readArticle(pages, properties);
    const { text } = plainText(reading.blocks);
    if (mended && text === '') throw damagedPdf();
    if (isUnreliable(text, pages)) reading.flags.push('unreliable-text');
    if (text !== '' && countWords(text) < pages.length * FEW_WORDS_A_PAGE) reading.flags.push('too-short');
    const metadata = withFolios(reading.metadata, running, properties);
    return { ...reading, metadata, warnings: [...(mended ? [MENDED] : []), ...(cut === null ? [] : [CUT[cut]])], emptyReason: EMPTY_SCAN };
  } finally {
    await close();
  }
}

function readArticle(texts: readonly PdfPageText[], properties: PdfProperties): { reading: PageReading; running: string[][] } {
  const lines = withBracketsAsRead(withRepairedFonts(texts).map(({ height, items }): PageLines => ({ height, lines: withDropCaps(textLines(items)) })));
  const { pages, running } = withoutRunningLines(lines);
  const blocks = pages.flatMap((page, number) => {
    const ofPage = textBlocks(page.lines);
    const rightToLeft = page.lines.filter((line) => line.rightToLeft).length * 2 > page.lines.length;
    return orderBlocks(ofPage, rightToLeft).map((block) => ({ ...block, page: number }));
  });
  const parts = documentFromParagraphs(textParagraphs(notesLast(blocks)));
  return { reading: documentReading({ parts, properties, seen: true }), running };
}

function withFolios(metadata: FoundMetadata, running: readonly string[][], properties: PdfProperties): FoundMetadata {
  const folios = running.map(readFolio);
  const found = (field: 'date' | 'outlet' | 'address') => folios.map((folio) => folio[field]).filter((value) => value !== null).map((value) => ({ value, origin: 'detected' as const }));
  const stated = (value: string | null) => (value === null ? [] : [{ value, origin: 'file' as const }]);
  return {
    ...metadata,
    outlet: [...metadata.outlet, ...stated(properties.outlet), ...found('outlet')],
    published: [...metadata.published, ...stated(properties.published), ...found('date')],
    address: [...metadata.address, ...found('address')],
  };
}
