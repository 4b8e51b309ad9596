import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentProperties } from '../document/document-part';
import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from '../metadata/dates/parse-publication-date';

/** What a PDF states about itself: the document's own properties, and what publishers put into its XMP. */
export interface PdfProperties extends DocumentProperties {
  outlet: string | null;
  published: string | null;
}

const NONE: PdfProperties = { title: null, creator: null, language: null, description: null, outlet: null, published: null };

/**
 * Reads the information dictionary and the XMP packet. The date a file was made is no date of publication; only what
 * the PRISM fields of publishers call so is taken.
 */
export async function pdfProperties(document: PDFDocumentProxy): Promise<PdfProperties> {
  try {
    const { info, metadata } = await document.getMetadata();
    const stated = info as Readonly<Record<string, unknown>>;
    const extended = (name: string): string | null => textOf(metadata?.get(name) as unknown);
    return {
      title: extended('dc:title') ?? textOf(stated.Title),
      creator: textOf(stated.Author) ?? extended('dc:creator'),
      language: textOf(stated.Language) ?? extended('dc:language'),
      description: extended('dc:description') ?? textOf(stated.Subject),
      outlet: extended('prism:publicationname'),
      published: parsePublicationDate(extended('prism:publicationdate') ?? extended('prism:coverdate') ?? ''),
    };
  } catch {
    return NONE;
  }
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof first === 'string' ? cleanText(first) : '';
  return text === '' ? null : text;
}
