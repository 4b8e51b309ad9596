import type { DocumentTree, TreeBlock, TreeInline } from '../../tree/document-tree';

/** @returns the keys of all places of a tree that a link within the document can lead to */
export function treeAnchors(tree: DocumentTree): Set<string> {
  return new Set([
    ...tree.sources.map(({ anchor }) => anchor),
    ...tree.sections.flatMap(({ anchor, clippings }) => [anchor, ...clippings.map((clipping) => clipping.anchor)]),
    ...inBlocks(tree.narrative),
  ]);
}

function inBlocks(blocks: readonly TreeBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return inLine(block.content);
      case 'heading':
        return [...(block.anchor === null ? [] : [block.anchor]), ...inLine(block.content)];
      case 'list':
        return block.items.flatMap(inBlocks);
      case 'quote':
        return inBlocks(block.blocks);
      case 'table':
        return block.rows.flat().flatMap((cell) => inBlocks(cell.blocks));
      default:
        return [];
    }
  });
}

function inLine(content: readonly TreeInline[]): string[] {
  return content.flatMap((run) => (run.type === 'note' ? run.references.map(({ anchor }) => anchor) : []));
}
