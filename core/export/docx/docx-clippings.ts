import { HeadingLevel, Paragraph } from 'docx';
import type { TreeClipping, TreeSection } from '../../tree/document-tree';
import { isRightToLeft } from '../../tree/direction';
import { anchored } from './anchored';
import { docxBlocks, type DocxBlock } from './docx-blocks';
import { docxAddress, particulars } from './docx-card';
import { docxRuns } from './docx-runs';
import type { DocxWriting } from './docx-writing';

/** A section of the dossier with its clippings. */
export function docxSection({ anchor, title, clippings }: TreeSection, writing: DocxWriting): DocxBlock[] {
  const own = writing.tree.clippingPerPage;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: own, children: anchored(anchor, docxRuns(title)) }),
    ...clippings.flatMap((clipping, at) => article(clipping, own && at > 0, writing)),
  ];
}

function article(clipping: TreeClipping, newPage: boolean, writing: DocxWriting): DocxBlock[] {
  const { labels } = writing.tree;
  const facts = [particulars([clipping.authors, clipping.published, clipping.languageName, clipping.toneText]), docxAddress(clipping)].filter((line) => line.length > 0);
  return [
    new Paragraph({ style: 'Outlet', pageBreakBefore: newPage, children: docxRuns(clipping.outlet) }),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      ...(isRightToLeft(clipping.title) && { bidirectional: true }),
      children: anchored(clipping.anchor, docxRuns(clipping.title, clipping.language)),
    }),
    ...facts.map((children) => new Paragraph({ style: 'Facts', keepNext: true, children })),
    ...(clipping.summary ? [new Paragraph({ style: 'Small', keepNext: true, children: docxRuns(clipping.summary) })] : []),
    ...(clipping.withheld && clipping.text === 'link' ? [new Paragraph({ style: 'Small', children: docxRuns(labels.textWithheld) })] : []),
    ...(clipping.text === 'excerpt' ? [new Paragraph({ style: 'Small', keepNext: true, children: docxRuns(labels.excerpt) })] : []),
    ...docxBlocks(clipping.blocks, { language: clipping.language, depth: 0, under: 2 }, writing),
  ];
}
