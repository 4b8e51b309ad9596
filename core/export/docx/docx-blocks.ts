import { BorderStyle, HeadingLevel, PageBreak, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild, type Table } from 'docx';
import type { TreeBlock, TreeInline } from '../../tree/document-tree';
import { isRightToLeft } from '../../tree/direction';
import { xmlText } from '../xml-text';
import { anchored } from './anchored';
import { docxCard } from './docx-card';
import { docxCoverage } from './docx-coverage';
import { docxInlines } from './docx-inlines';
import { docxPicture } from './docx-picture';
import { docxRuns } from './docx-runs';
import { docxTable } from './docx-table';
import type { DocxWriting, Place } from './docx-writing';
import { LIST_INDENT } from './list-numbers';

export type DocxBlock = Paragraph | Table;

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6] as const;
const DEEPEST_LIST = 8;

/** Blocks of a narrative or an article. Headings go one level down at a time, whatever levels the text jumps over. */
export function docxBlocks(blocks: readonly TreeBlock[], place: Place, writing: DocxWriting): DocxBlock[] {
  let last = place.under;
  return blocks.flatMap((block) => {
    const here = { ...place, language: block.language ?? place.language };
    if (block.type !== 'heading') return docxBlock(block, { ...here, under: last }, writing);
    last = Math.min(Math.max(block.level, place.under + 1), last + 1, HEADINGS.length);
    const heading = HEADINGS[last - 1] ?? HeadingLevel.HEADING_6;
    return [paragraph(anchored(block.anchor, docxInlines(block.content, here.language, writing)), block.content, here, { heading })];
  });
}

function docxBlock(block: Exclude<TreeBlock, { type: 'heading' }>, place: Place, writing: DocxWriting): DocxBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(docxInlines(block.content, place.language, writing), block.content, place)];
    case 'list':
      return list(block, place, writing);
    case 'quote':
      return docxBlocks(block.blocks, { ...place, style: 'Quote' }, writing);
    case 'table':
      return docxTable(block, place, writing);
    case 'code':
      return [new Paragraph({ style: 'Code', children: block.text.split('\n').map((line, at) => new TextRun({ text: xmlText(line), ...(at > 0 && { break: 1 }) })) })];
    case 'picture':
      return docxPicture(block, place, writing);
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '999999' } }, indent: { left: 2600, right: 2600 } })];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'coverage':
      return docxCoverage(writing);
    case 'card':
      return docxCard(block.clipping, writing);
    case 'removedCard':
      return [new Paragraph({ style: 'Removed', children: docxRuns(`${writing.tree.labels.sourceRemovedNotice} (${block.clippingId})`) })];
  }
}

function paragraph(children: readonly ParagraphChild[], content: readonly TreeInline[], { style, depth, align }: Place, more: IParagraphOptions = {}): Paragraph {
  const words = content.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
  return new Paragraph({
    ...(style !== undefined && { style }),
    ...(depth > 0 && { indent: { left: LIST_INDENT * depth } }),
    ...(align && { alignment: align }),
    ...(isRightToLeft(words) && { bidirectional: true }),
    ...more,
    children,
  });
}

/** The first paragraph of an item carries its sign or number; what follows in the item stands in as far as its words. */
function list(block: Extract<TreeBlock, { type: 'list' }>, place: Place, writing: DocxWriting): DocxBlock[] {
  const numbering = { ...writing.lists.add(block.ordered, block.start), level: Math.min(place.depth, DEEPEST_LIST) };
  const inner = { ...place, depth: place.depth + 1 };
  return block.items.flatMap((item) => {
    const [first, ...others] = item;
    if (first?.type !== 'paragraph') return [new Paragraph({ numbering }), ...docxBlocks(item, inner, writing)];
    const language = first.language ?? place.language;
    return [paragraph(docxInlines(first.content, language, writing), first.content, { ...place, depth: 0 }, { numbering }), ...docxBlocks(others, inner, writing)];
  });
}
