import type { Inline } from '../../model/block';
import { InlineRuns } from '../html/inline-runs';
import type { DocumentParagraph, DocumentPart } from './document-part';
import { paragraphOf } from './document-part';

type Marks = Omit<Inline, 'text'>;
type Meaning = Partial<Omit<DocumentParagraph, 'kind' | 'content'>>;

const ENDS_LINE = /[.!?…:;»"”)]\s*$/;

/** Collects the text of a document paragraph by paragraph. */
export class PartWriter {
  private readonly parts: DocumentPart[] = [];
  private runs = new InlineRuns();
  private lastText = '';
  private breaks = 0;

  text(text: string, marks: Marks): void {
    if (text === '') return;
    if (this.breaks > 0) this.settleBreaks();
    this.runs.add(text, marks);
    if (text.trim() !== '') this.lastText = text.slice(-40);
  }

  /** A line break within a paragraph; it stands between two paragraphs often enough. */
  lineBreak(): void {
    this.breaks += 1;
  }

  /**
   * Ends the paragraph that was being written.
   * @param floating what hangs on it: it comes behind, but a caption stands below its picture
   */
  endParagraph(meaning: Meaning, floating: readonly DocumentPart[] = []): void {
    const isCaption = meaning.role === 'caption';
    if (isCaption) this.add(...floating);
    this.flush(meaning);
    if (!isCaption) this.add(...floating);
  }

  add(...parts: DocumentPart[]): void {
    this.parts.push(...parts);
  }

  /** @returns all parts; text that no paragraph mark ended is a last paragraph */
  finish(): DocumentPart[] {
    this.flush({});
    return this.parts;
  }

  // Writers who press Shift+Enter mean a new paragraph when the line before is finished, and only a turn of line in a title.
  private settleBreaks(): void {
    const isNew = this.lastText !== '' && (this.breaks > 1 || ENDS_LINE.test(this.lastText));
    if (isNew) this.runs.add(PARAGRAPH_BREAK, {});
    else this.runs.add(' ', {});
    this.breaks = 0;
  }

  private flush(meaning: Meaning): void {
    this.breaks = 0;
    this.lastText = '';
    const content = this.runs.take();
    const isOneLine = (meaning.level ?? null) !== null || (meaning.role ?? null) !== null || (meaning.list ?? null) !== null;
    const lines = splitAtBreaks(content);
    if (isOneLine || lines.length < 2) this.push(lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line])), meaning);
    else for (const line of lines) this.push(line, meaning);
  }

  private push(content: Inline[], meaning: Meaning): void {
    const runs = new InlineRuns();
    for (const { text, ...marks } of content) runs.add(text, marks);
    const tidied = runs.take();
    if (tidied.length > 0) this.parts.push(paragraphOf(tidied, meaning));
  }
}

/** A private code point: it must survive the tidying of white space. */
const PARAGRAPH_BREAK = '\u{f0001}';

function splitAtBreaks(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const { text, ...marks } of content) {
    for (const [index, piece] of text.split(PARAGRAPH_BREAK).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...marks, text: piece });
    }
  }
  return lines;
}
