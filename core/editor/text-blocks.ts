import type { BlockNode, InlineNode, ReviewDocument } from '../model/review-document';
import { CITATION_CHARACTER, type PlacedCitation } from './statement';

/** A paragraph or heading with its text, one character a ProseMirror position from `start` on. */
export interface TextBlock {
  kind: 'paragraph' | 'heading' | 'headerCell';
  start: number;
  source: string;
  citations: PlacedCitation[];
  /** For each character of `source` whether it is marked as the writer's own words; null when none is. */
  ownWords: Uint8Array | null;
  /** Position of the table row that it stands in. */
  row: number | null;
}

interface Place {
  row: number | null;
  header: boolean;
}

type Kind<T extends BlockNode['type']> = Extract<BlockNode, { type: T }>;

/**
 * Walks the document in reading order. Positions are counted as ProseMirror does: one for each opening and closing
 * of a node, one for a leaf, one for each UTF-16 unit of text (https://prosemirror.net/docs/guide/#doc.indexing).
 */
export function textBlocks(document: ReviewDocument): TextBlock[] {
  const found: TextBlock[] = [];
  walkAll(document.content, 0, { row: null, header: false }, found);
  return found;
}

function walkAll(nodes: readonly BlockNode[], start: number, place: Place, found: TextBlock[]): number {
  return nodes.reduce((position, node) => walk(node, position, place, found), start);
}

function walk(node: BlockNode, position: number, place: Place, found: TextBlock[]): number {
  const inside = position + 1;
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const block = textBlock(node, inside, place);
      found.push(block);
      return inside + block.source.length + 1;
    }
    case 'codeBlock':
      return inside + codeLength(node) + 1;
    case 'horizontalRule':
    case 'pageBreak':
    case 'coverage':
    case 'clippingCard':
      return inside;
    case 'blockquote':
      return walkAll(node.content, inside, place, found) + 1;
    case 'bulletList':
    case 'orderedList':
      return walkItems(node, inside, place, found) + 1;
    case 'table':
      return walkTable(node, inside, found) + 1;
  }
}

function walkItems(list: Kind<'bulletList' | 'orderedList'>, start: number, place: Place, found: TextBlock[]): number {
  return list.content.reduce((position, item) => walkAll(item.content, position + 1, place, found) + 1, start);
}

function walkTable(table: Kind<'table'>, start: number, found: TextBlock[]): number {
  return table.content.reduce((row, { content }) => {
    const cells = (content ?? []).reduce(
      (cell, node) => walkAll(node.content, cell + 1, { row, header: node.type === 'tableHeader' }, found) + 1,
      row + 1,
    );
    return cells + 1;
  }, start);
}

function textBlock(node: Kind<'paragraph' | 'heading'>, start: number, place: Place): TextBlock {
  const content = node.content ?? [];
  const kind = node.type === 'heading' ? 'heading' : place.header ? 'headerCell' : 'paragraph';
  const source = content.map(flat).join('');
  const block: TextBlock = { kind, start, source, citations: [], ownWords: null, row: place.row };
  let offset = 0;
  for (const inline of content) {
    const length = flat(inline).length;
    if (inline.type === 'citation') block.citations.push({ position: start + offset, passages: inline.attrs.passages });
    if (inline.marks?.some((mark) => mark.type === 'ownWords')) {
      block.ownWords ??= new Uint8Array(source.length);
      block.ownWords.fill(1, offset, offset + length);
    }
    offset += length;
  }
  return block;
}

function codeLength(node: Kind<'codeBlock'>): number {
  return (node.content ?? []).reduce((sum, text) => sum + text.text.length, 0);
}

function flat(node: InlineNode): string {
  if (node.type === 'text') return node.text;
  return node.type === 'citation' ? CITATION_CHARACTER : ' ';
}
