import type { BlockNode } from '../../model/review-document';
import { openingTag } from './tag';
import { writeInline } from './write-inline';
import { writeBulletList, writeOrderedList } from './write-list';
import { writeTable } from './write-table';

/** Writes blocks one under the other, an empty line between them. @returns lines without line ends */
export function writeBlocks(blocks: readonly BlockNode[]): string[] {
  const lines: string[] = [];
  let listsInARow = 0;
  blocks.forEach((block, index) => {
    const follows = blocks[index - 1]?.type === block.type;
    listsInARow = follows ? listsInARow + 1 : 0;
    if (index > 0) lines.push('');
    // Two quotes in a row would be read as one.
    if (follows && block.type === 'blockquote') lines.push('<!-- -->', '');
    lines.push(...writeBlock(block, listsInARow % 2 === 1));
  });
  return lines;
}

const LINES = { horizontalRule: '---', pageBreak: '::page-break', coverage: '::coverage' };

/** @param otherMarker a list behind a list of its kind is told apart by another marker */
function writeBlock(block: BlockNode, otherMarker: boolean): string[] {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? writeInline(block.content, 'paragraph').split('\n') : ['<p></p>'];
    case 'heading':
      return [`${'#'.repeat(block.attrs.level)} ${writeInline(block.content ?? [], 'heading')}`.trimEnd()];
    case 'codeBlock':
      return writeCode(block);
    case 'horizontalRule':
    case 'pageBreak':
    case 'coverage':
      return [LINES[block.type]];
    case 'clippingCard':
      return [`::clipping ${block.attrs.clippingId}`];
    case 'blockquote':
      return writeBlocks(block.content).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'bulletList':
      return writeBulletList(block, otherMarker, writeBlocks);
    case 'orderedList':
      return writeOrderedList(block, otherMarker, writeBlocks);
    case 'table':
      return writeTable(block, writeBlocks);
  }
}

function writeCode({ content = [], attrs }: Extract<BlockNode, { type: 'codeBlock' }>): string[] {
  const text = content.map((node) => node.text).join('');
  const language = attrs?.language ?? '';
  // What a fence cannot hold: line ends of another kind, characters that no file keeps, a name that is no word.
  if (/[\r\u0000]|[\uD800-\uDFFF]/u.test(text) || !/^[\w#+.-]*$/.test(language)) {
    return [openingTag('pre', { language: language === '' ? null : language, text })];
  }
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...(text === '' ? [] : text.split('\n')), fence];
}
