import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfLink {
  /** Page it stands on, from 1. */
  from: number;
  /** Web address, or null for a link inside the document. */
  address: string | null;
  /** Page it leads to, null for a web address or a link that leads nowhere. */
  to: number | null;
}

export interface PdfOutlineItem {
  title: string;
  page: number | null;
  items: PdfOutlineItem[];
}

export interface ReadPdf {
  /** Text of each page, white space made single. */
  pages: string[];
  links: PdfLink[];
  outline: PdfOutlineItem[];
  title: string;
  author: string;
  language: string;
  tagged: boolean;
  fonts: { name: string; embedded: boolean }[];
  size: [number, number];
}

/** Reads a PDF back as a reader's program would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const metadata = await document.getMetadata();
  const info = metadata.info as Record<string, string | undefined>;
  const marks = await document.getMarkInfo();
  const result: ReadPdf = {
    pages: [],
    links: [],
    outline: await outlineOf(document, await document.getOutline()),
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? '',
    tagged: marks?.Marked ?? false,
    fonts: await fontsOf(document),
    size: [0, 0],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    result.size = [Math.round(width), Math.round(height)];
    const content = await page.getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    result.pages.push(text.replace(/\u00ad?\n/gu, ' ').replace(/\s+/gu, ' '));
    for (const annotation of (await page.getAnnotations()) as { subtype: string; url?: string; dest?: unknown }[]) {
      if (annotation.subtype !== 'Link') continue;
      const address = annotation.url ?? null;
      result.links.push({ from: number, address, to: address === null ? await pageOf(document, annotation.dest) : null });
    }
  }
  await task.destroy();
  return result;
}

async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | null> {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(explicit)) return null;
  return (await document.getPageIndex(explicit[0])) + 1;
}

type RawOutline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function outlineOf(document: PDFDocumentProxy, raw: RawOutline): Promise<PdfOutlineItem[]> {
  const items: PdfOutlineItem[] = [];
  for (const item of raw ?? []) {
    items.push({
      title: item.title,
      page: await pageOf(document, item.dest),
      items: await outlineOf(document, item.items as RawOutline),
    });
  }
  return items;
}

interface PdfFont {
  name: string;
  missingFile?: boolean;
}

async function fontsOf(document: PDFDocumentProxy): Promise<ReadPdf['fonts']> {
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    for (const [index, argument] of operators.argsArray.entries()) {
      if (operators.fnArray[index] !== SET_FONT || !Array.isArray(argument)) continue;
      const font = page.commonObjs.get(String(argument[0])) as PdfFont;
      fonts.set(font.name, font.missingFile !== true);
    }
  }
  return [...fonts].map(([name, embedded]) => ({ name, embedded }));
}

/** `OPS.setFont` of pdf.js. */
const SET_FONT = 37;
