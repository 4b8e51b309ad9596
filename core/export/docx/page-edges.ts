import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { DocumentTree } from '../../tree/document-tree';
import { docxRuns } from './docx-runs';

const LINE = { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'C9C3B6' };

/**
 * What stands above the lines of every page but a cover.
 * @param width of the lines, in twips
 */
export function docxHeader({ shortTitle, office, look }: DocumentTree, width: number): Header {
  const marks = [look.classification, look.draft].filter((mark) => mark !== '').join(' · ');
  return new Header({ children: [edge([look.header === '' ? shortTitle : look.header, marks === '' ? office : marks], { bottom: LINE }, width)] });
}

/** What stands below: title and day, and which page of how many it is. */
export function docxFooter({ shortTitle, date, look }: DocumentTree, width: number): Footer {
  const page = new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const words = look.footer === '' ? `${shortTitle} · ${date}` : look.footer;
  return new Footer({ children: [new Paragraph({ ...layout({ top: LINE }, width), children: [...docxRuns(words), page] })] });
}

function edge([left, right]: readonly [string, string], border: { bottom: typeof LINE }, width: number): Paragraph {
  return new Paragraph({ ...layout(border, width), children: [...docxRuns(left), ...(right === '' ? [] : [new TextRun({ children: ['\t'] }), ...docxRuns(right)])] });
}

function layout(border: { bottom: typeof LINE } | { top: typeof LINE }, width: number) {
  return { style: 'PageEdge', border, tabStops: [{ type: TabStopType.RIGHT, position: width }] };
}
