import type { InlineNode, Mark } from '../../model/review-document';
import { writeCitation } from './citation-text';
import { escapeText } from './escape-text';
import { inMarkOrder, sameMark } from './mark-order';
import { markClosing, markOpening } from './mark-signs';
import { sameInline } from './same-inline';
import { parseInline } from './parse-inline';

/** Where the text is written to: only a paragraph may go over several lines. */
export type InlinePlace = 'paragraph' | 'heading' | 'cell';

/**
 * Writes the content of a paragraph, heading or table cell. Signs (`**`, `` ` ``, `[…](…)`) are used where Markdown
 * reads them back as they were meant, which depends on the characters around them; else the marks become tags.
 */
export function writeInline(content: readonly InlineNode[], place: InlinePlace): string {
  const nodes = content.map((node) => (node.marks ? { ...node, marks: inMarkOrder(node.marks) } : node));
  const plain = new InlineWriter(nodes, place, true).write();
  if (!nodes.some((node) => node.marks)) return plain;
  const read = isRisky(plain) ? null : parseInline(plain);
  return read && sameInline(read, nodes) ? plain : new InlineWriter(nodes, place, false).write();
}

// Inside of a code sign nothing can be escaped: half a character does not survive in a file there, and `[…]:` at the
// beginning of a paragraph would be the definition of a reference link.
function isRisky(source: string): boolean {
  return /[\uD800-\uDFFF]/u.test(source) || (source.startsWith('[') && source.includes(']:'));
}

class InlineWriter {
  #output = '';
  #open: Mark[] = [];

  constructor(
    readonly nodes: readonly InlineNode[],
    readonly place: InlinePlace,
    readonly signs: boolean,
  ) {}

  write(): string {
    this.nodes.forEach((node, index) => {
      this.#changeMarks(this.#marksOf(node), index);
      this.#output += this.#node(node, index);
    });
    this.#closeTo(0);
    return this.#output;
  }

  // Code has no inner structure in Markdown, so its sign goes around the text itself, inside of all other marks.
  #marksOf(node: InlineNode): Mark[] {
    return (node.marks ?? []).filter((mark) => !(this.signs && node.type === 'text' && mark.type === 'code'));
  }

  #changeMarks(wanted: readonly Mark[], index: number): void {
    const comments = wanted.filter((mark) => mark.type === 'comment');
    let kept = 0;
    let keptComments = 0;
    for (const mark of this.#open) {
      const next = mark.type === 'comment' ? comments[keptComments] : wanted.find((one) => sameMark(one, mark));
      if (!next || !sameMark(next, mark)) break;
      if (mark.type === 'comment') keptComments += 1;
      kept += 1;
    }
    this.#closeTo(kept);
    const missing = wanted.filter((mark) => !this.#open.some((one) => sameMark(one, mark)));
    for (const mark of this.#longestFirst(missing, index)) {
      this.#output += markOpening(mark, this.signs);
      this.#open.push(mark);
    }
  }

  // The mark that lasts longest goes outside. Comments stay in their own order: it is part of the document.
  #longestFirst(marks: readonly Mark[], index: number): Mark[] {
    const extent = (mark: Mark): number => {
      const end = this.nodes.findIndex((node, at) => at > index && !this.#marksOf(node).some((one) => sameMark(one, mark)));
      return end === -1 ? this.nodes.length : end;
    };
    const comments = marks.filter((mark) => mark.type === 'comment');
    return [...marks]
      .sort((a, b) => extent(b) - extent(a))
      .map((mark) => (mark.type === 'comment' ? (comments.shift() ?? mark) : mark));
  }

  #closeTo(kept: number): void {
    for (const mark of this.#open.splice(kept).reverse()) this.#output += markClosing(mark, this.signs);
  }

  #hardBreak(index: number): string {
    const between = this.nodes[index - 1]?.type === 'text' && this.nodes[index + 1]?.type === 'text';
    return this.place === 'paragraph' && between ? '\\\n' : '<br>';
  }

  #node(node: InlineNode, index: number): string {
    if (node.type === 'citation') return writeCitation(node.attrs.passages);
    if (node.type === 'paragraphEnd') return '<paragraph-end>';
    if (node.type === 'hardBreak') return this.#hardBreak(index);
    const next = this.nodes[index + 1];
    if (this.signs && node.marks?.some((mark) => mark.type === 'code')) return codeSpan(node.text);
    const escaped = escapeText(node.text, {
      lineStart: this.#output === '' || this.#output.endsWith('\n'),
      lineEnd: !next || next.type === 'hardBreak',
      heading: this.place === 'heading',
    });
    // `[@…]:` would be the definition of a reference link.
    return this.#output.endsWith(']') && escaped.startsWith(':') ? `\\${escaped}` : escaped;
  }
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return fence + padding + text + padding + fence;
}
