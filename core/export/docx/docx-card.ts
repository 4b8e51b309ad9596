import { ExternalHyperlink, InternalHyperlink, Paragraph, type ParagraphChild } from 'docx';
import type { ClippingReference } from '../../tree/document-tree';
import { isRightToLeft } from '../../tree/direction';
import { bookmarkName } from './bookmark-name';
import { docxRuns } from './docx-runs';
import type { DocxWriting } from './docx-writing';

/** A clipping shown in the middle of the text. */
export function docxCard(clipping: ClippingReference, { anchors }: DocxWriting): Paragraph[] {
  const title = docxRuns(clipping.title, clipping.language, { bold: true });
  const linked = clipping.anchor !== null && anchors.has(clipping.anchor) ? [new InternalHyperlink({ anchor: bookmarkName(clipping.anchor), children: title })] : title;
  return [
    new Paragraph({ style: 'Card', keepNext: true, children: docxRuns(clipping.outlet, null, { style: 'OutletName' }) }),
    new Paragraph({ style: 'Card', keepNext: true, ...(isRightToLeft(clipping.title) && { bidirectional: true }), children: linked }),
    ...[particulars([clipping.authors, clipping.published, clipping.languageName]), docxAddress(clipping)].filter((line) => line.length > 0).map((children) => new Paragraph({ style: 'Card', children })),
    new Paragraph({ style: 'Gap' }),
  ];
}

/** Who, when and in which language, on one line. */
export function particulars(parts: readonly (string | null)[]): ParagraphChild[] {
  const known = parts.filter((part) => part !== null && part !== '').join(' · ');
  return known === '' ? [] : docxRuns(known, null, { style: 'Particulars' });
}

/** The address of a clipping, as a link; nothing if there is none. */
export function docxAddress({ href, address }: ClippingReference): ParagraphChild[] {
  return href === null ? [] : [new ExternalHyperlink({ link: href, children: docxRuns(address ?? href, null, { style: 'Hyperlink' }) })];
}
