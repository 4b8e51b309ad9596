import type { ContentsEntry, DocumentTree, TreeBlock } from './document-tree';
import { shorten } from './shorten';

const LONGEST_ENTRY = 140;

/** Keys of the parts that are not a section, for links from the contents and the outline. */
export const PART_ANCHORS = {
  summary: 'part-summary',
  narrative: 'part-narrative',
  coverage: 'part-coverage',
  sources: 'part-sources',
} as const;

/** @returns the entries of the table of contents, in the order in which a tree is printed; page numbers are the template's */
export function contentsOf(tree: DocumentTree): ContentsEntry[] {
  const part = (key: keyof typeof PART_ANCHORS): ContentsEntry => ({
    level: 1,
    title: tree.labels[key],
    detail: '',
    anchor: PART_ANCHORS[key],
  });
  return [
    ...(tree.summary.length > 0 ? [part('summary')] : []),
    ...(tree.parts.includes('coverage') ? [part('coverage')] : []),
    ...(tree.narrative.length > 0 ? [part('narrative'), ...narrativeEntries(tree.narrative)] : []),
    ...tree.sections.flatMap(sectionEntries),
    ...(tree.sources.length > 0 ? [part('sources')] : []),
  ];
}

function narrativeEntries(blocks: readonly TreeBlock[]): ContentsEntry[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 2 && block.anchor !== null
      ? [{ level: 2, title: shorten(plainTextOf(block.content), LONGEST_ENTRY), detail: '', anchor: block.anchor }]
      : [],
  );
}

function sectionEntries(section: DocumentTree['sections'][number]): ContentsEntry[] {
  return [
    { level: 1, title: section.title, detail: '', anchor: section.anchor },
    ...section.clippings.map(
      (clipping): ContentsEntry => ({ level: 2, title: clipping.shortTitle, detail: clipping.outlet, anchor: clipping.anchor }),
    ),
  ];
}

function plainTextOf(content: Extract<TreeBlock, { type: 'heading' }>['content']): string {
  return content.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
}
