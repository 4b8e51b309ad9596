import type { BlockNode, InlineNode, Mark, ReviewDocument } from '../model/review-document';
import type { Id } from '../model/id';
import type { ClippingReference, TreeBlock, TreeInline, TreeText } from './document-tree';
import type { NoteRegister } from './note-register';
import { inItsDirection } from './in-its-direction';
import { isBlankText } from './is-blank-text';
import { isHeadingLength, paragraphs } from './paragraphs';
import { placeTable, type LooseCell } from './place-table';
import { webAddress } from './web-address';

type TableNode = Extract<BlockNode, { type: 'table' }>;
type ListNode = Extract<BlockNode, { type: 'bulletList' | 'orderedList' }>;
type CellNode = NonNullable<TableNode['content'][number]['content']>[number];

/**
 * The narrative of a review as blocks that are ready to print. Notes are numbered by `notes`, headings are brought
 * under the part's own heading without a gap between levels (a screen reader counts on that), comments and
 * `ownWords` do not show, empty paragraphs at the end are left out.
 */
export class Narrative {
  private level = 1;
  private headings = 0;
  private readonly top: number;

  constructor(
    private readonly document: ReviewDocument,
    private readonly notes: NoteRegister,
    private readonly reference: (clippingId: Id) => ClippingReference | null,
  ) {
    this.top = Math.min(...headingLevels(document.content), 6);
  }

  blocks(): TreeBlock[] {
    return this.all(this.document.content);
  }

  private all(nodes: readonly BlockNode[]): TreeBlock[] {
    return nodes.flatMap((node) => this.block(node)).filter((block) => !isEmpty(block)).map(inItsDirection);
  }

  private block(node: BlockNode): TreeBlock | TreeBlock[] {
    switch (node.type) {
      case 'paragraph':
        return paragraphs(this.inlines(node.content ?? []));
      case 'heading':
        return this.heading(node.attrs.level, node.content ?? []);
      case 'codeBlock':
        return { type: 'code', text: codeText(node) };
      case 'horizontalRule':
        return { type: 'rule' };
      case 'pageBreak':
      case 'coverage':
        return { type: node.type };
      case 'clippingCard':
        return this.card(node.attrs.clippingId);
      case 'blockquote':
        return { type: 'quote', blocks: this.all(node.content) };
      case 'bulletList':
      case 'orderedList':
        return this.list(node);
      case 'table':
        return this.table(node);
    }
  }

  private heading(level: number, content: readonly InlineNode[]): TreeBlock | TreeBlock[] {
    const words = this.inlines(content);
    if (!isHeadingLength(words)) return paragraphs(words);
    this.level = Math.min(this.level + 1, 2 + Math.max(level - this.top, 0));
    this.headings += 1;
    return { type: 'heading', level: this.level, content: words, anchor: `heading-${this.headings}` };
  }

  private list(node: ListNode): TreeBlock {
    const ordered = node.type === 'orderedList';
    const start = ordered ? (node.attrs?.start ?? 1) : 1;
    return { type: 'list', ordered, start, items: node.content.map((item) => this.all(item.content)) };
  }

  private card(clippingId: Id): TreeBlock {
    const clipping = this.reference(clippingId);
    return clipping === null ? { type: 'removedCard', clippingId } : { type: 'card', clipping };
  }

  private table(node: TableNode): TreeBlock {
    const rows = node.content.map((row) => (row.content ?? []).map((cell) => this.cell(cell)));
    return placeTable(rows);
  }

  private cell(node: CellNode): LooseCell {
    return {
      header: node.type === 'tableHeader',
      colspan: node.attrs?.colspan ?? 1,
      rowspan: node.attrs?.rowspan ?? 1,
      align: node.attrs?.align ?? null,
      blocks: this.all(node.content),
    };
  }

  private inlines(nodes: readonly InlineNode[]): TreeInline[] {
    const runs: TreeInline[] = [];
    for (const node of nodes) {
      if (node.type === 'hardBreak') runs.push({ type: 'break' });
      else if (node.type === 'text') pushText(runs, { type: 'text', text: node.text, ...formatOf(node.marks ?? []) });
      // An export is the text as if all suggestions were refused.
      else if (node.type === 'citation') pushNote(runs, node.attrs.passages.map((passage) => this.notes.refer(passage)));
    }
    return runs;
  }
}

function codeText(node: Extract<BlockNode, { type: 'codeBlock' }>): string {
  return (node.content ?? []).map((run) => run.text).join('');
}

function formatOf(marks: readonly Mark[]): Omit<TreeText, 'type' | 'text'> {
  const format: Omit<TreeText, 'type' | 'text'> = {};
  for (const mark of marks) {
    if (mark.type === 'link') {
      const href = webAddress(mark.attrs.href, ['mailto:']);
      if (href !== null) format.href = href;
    } else if (isFormat(mark)) format[mark.type] = true;
  }
  return format;
}

function isFormat(mark: Mark): mark is Mark & { type: 'bold' | 'italic' | 'strike' | 'underline' | 'code' } {
  return ['bold', 'italic', 'strike', 'underline', 'code'].includes(mark.type);
}

/** A space that stood before a note is set after it, where the note hugs the sentence it belongs to. */
function pushText(runs: TreeInline[], run: TreeText): void {
  const afterNote = runs.at(-1)?.type === 'note';
  const needsSpace = afterNote && /^[\p{L}\p{N}(«“"]/u.test(run.text);
  runs.push(needsSpace ? { ...run, text: ` ${run.text}` } : run);
}

/** A note is set close behind the text before it, and joins a note that stands directly before. */
function pushNote(runs: TreeInline[], references: Extract<TreeInline, { type: 'note' }>['references']): void {
  let before = runs.at(-1);
  if (before?.type === 'text') {
    const text = before.text.trimEnd();
    if (text === '') runs.pop();
    else runs[runs.length - 1] = { ...before, text };
    before = runs.at(-1);
  }
  if (before?.type === 'note') before.references.push(...references);
  else runs.push({ type: 'note', references });
}

function headingLevels(nodes: readonly BlockNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return [node.attrs.level];
    return node.type === 'blockquote' ? headingLevels(node.content) : [];
  });
}

function isEmpty(block: TreeBlock): boolean {
  if (block.type === 'quote') return block.blocks.length === 0;
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return block.content.every((run) => run.type === 'break' || (run.type === 'text' && isBlankText(run.text)));
}
