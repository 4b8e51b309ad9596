import { Document, HeadingLevel, Packer, Paragraph, type TableOfContents } from 'docx';
import { PART_ANCHORS } from '../../tree/contents';
import type { DocumentTree, TreeBlock } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { loadPictures, missingPictures } from '../pictures/tree-pictures';
import { xmlText } from '../xml-text';
import { anchored } from './anchored';
import { docxBlocks, type DocxBlock } from './docx-blocks';
import { docxSection } from './docx-clippings';
import { docxCoverage } from './docx-coverage';
import { docxContents, docxCover } from './docx-opening';
import { docxRuns } from './docx-runs';
import { docxSources } from './docx-sources';
import { docxStyles } from './docx-styles';
import type { DocxWriting } from './docx-writing';
import { ListNumbers } from './list-numbers';
import { docxFooter, docxHeader } from './page-edges';
import { placePictures } from './place-pictures';
import { treeAnchors } from './tree-anchors';

const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif'] as const);
/** Twips. */
const PAPERS = { a4: { width: 11906, height: 16838 }, 'us-letter': { width: 12240, height: 15840 } } as const;
/** Twips, on every side. */
const MARGIN = 1250;

/** Writes the tree as a Word document: Word's own styles, headings, contents field, footnotes and bookmarks. */
export async function exportDocx(tree: DocumentTree, { pictureFile, signal }: Pick<ExportContext, 'pictureFile' | 'signal'>): Promise<Exported> {
  const { pictures, missing } = await loadPictures(tree, { types: SHOWN }, pictureFile, signal);
  const writing: DocxWriting = {
    tree,
    pictures,
    sources: new Map(tree.sources.map((source) => [source.anchor, source])),
    lists: new ListNumbers(),
    anchors: treeAnchors(tree),
  };
  const children = body(writing);
  const lines = PAPERS[tree.paper].width - 2 * MARGIN;
  const document = new Document({
    title: xmlText(tree.title),
    subject: xmlText(tree.cover.kicker),
    creator: xmlText(tree.office === '' ? 'Dateline' : tree.office),
    lastModifiedBy: 'Dateline',
    description: xmlText(tree.cover.dateline),
    keywords: xmlText(tree.sections.map(({ title }) => title).join(', ')),
    styles: docxStyles(tree),
    numbering: writing.lists.options(),
    sections: [
      {
        properties: { titlePage: tree.parts.includes('cover'), page: { size: PAPERS[tree.paper], margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: docxHeader(tree, lines) },
        footers: { default: docxFooter(tree, lines) },
        children,
      },
    ],
  });
  const packed = await placePictures(await Packer.toBuffer(document), pictures.values());
  return { bytes: new Uint8Array(packed), warnings: [...tree.warnings, ...missingPictures(missing)] };
}

function body(writing: DocxWriting): (DocxBlock | TableOfContents)[] {
  const { tree } = writing;
  const part = (key: keyof typeof PART_ANCHORS, blocks: readonly DocxBlock[]): DocxBlock[] => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: anchored(PART_ANCHORS[key], docxRuns(tree.labels[key])) }),
    ...blocks,
  ];
  const blocks = (own: readonly TreeBlock[]): DocxBlock[] => docxBlocks(own, { language: null, depth: 0, under: 1 }, writing);
  return [
    ...docxCover(writing),
    ...docxContents(tree),
    ...(tree.summary.length > 0 ? part('summary', blocks(tree.summary)) : []),
    ...(tree.parts.includes('coverage') ? part('coverage', docxCoverage(writing)) : []),
    ...(tree.narrative.length > 0 ? part('narrative', blocks(tree.narrative)) : []),
    ...tree.sections.flatMap((section) => docxSection(section, writing)),
    ...(tree.sources.length > 0 ? docxSources(writing) : []),
    ...tree.legal.split('\n').map((line) => new Paragraph({ style: 'Small', spacing: { before: 240 }, children: docxRuns(line) })),
  ];
}
